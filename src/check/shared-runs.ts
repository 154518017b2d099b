import type { Node, Parent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { isComponentNode } from '#model/lesson/component.ts';
import type { Modules } from '#model/lesson/module.ts';
import type { Mechanism } from '#model/mechanism.ts';
import { shinglesOf } from './shingles.ts';

/**
 * Eight-word runs of the shared data: templates, modules, further stories, turns and mechanisms. They were written
 * before any alert, so a coincidence of eight plain words with an alert must not stop a kit.
 * @returns Their hashes.
 */
export function sharedRuns(modules: Modules, mechanisms: readonly Mechanism[]): readonly string[] {
  const before = RUNS.get(modules);
  if (before?.mechanisms === mechanisms) return before.runs;
  const runs = runsOf(modules, mechanisms);
  RUNS.set(modules, { mechanisms, runs });
  return runs;
}

/** Cached runs by modules. */
const RUNS = new WeakMap<Modules, { mechanisms: readonly Mechanism[]; runs: readonly string[] }>();

function runsOf(
  { templates, risks, stories, tellings }: Modules,
  mechanisms: readonly Mechanism[],
): string[] {
  const roots = [templates.staff, templates.governors, ...templates.bands.values()].concat(
    [...risks.values()].flatMap((module) => [module.staff, ...module.bands.values()]),
    [...tellings.values()].map(({ module }) => module),
  );
  return [
    ...roots.flatMap((root) => (root ? textsIn(root) : [])),
    ...stringsIn([...stories.values()]),
    ...stringsIn(mechanisms),
  ].flatMap(shinglesOf);
}

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

/** Texts as products show them: each paragraph, heading or cell, and text attributes. */
function textsIn(node: Node): string[] {
  const own = isComponentNode(node)
    ? node.attributes.flatMap((attribute) =>
        typeof attribute.value === 'string' ? [attribute.value] : [],
      )
    : [];
  if (['paragraph', 'heading', 'tableCell'].includes(node.type)) return [textContent(node)];
  return [...own, ...((node as Parent).children ?? []).flatMap(textsIn)];
}
