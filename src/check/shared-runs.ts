import type { Node, Parent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { isComponentNode } from '#model/component.ts';
import type { Mechanism } from '#model/mechanism.ts';
import type { Modules } from '#model/module.ts';
import { shinglesOf } from './shingles.ts';

/**
 * Runs of eight words of what the shared data says itself: templates, modules, further tellings, turns, and what mechanisms are said to do. It was
 * written before any alert came, so it repeats nothing of one; without this, a chance meeting of eight plain words would
 * stop a kit.
 * @returns Their hashes.
 */
export function sharedRuns(modules: Modules, mechanisms: readonly Mechanism[]): readonly string[] {
  const before = RUNS.get(modules);
  if (before?.mechanisms === mechanisms) return before.runs;
  const runs = runsOf(modules, mechanisms);
  RUNS.set(modules, { mechanisms, runs });
  return runs;
}

/** Those of modules that were looked through before. */
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

/** Texts as products show them: a paragraph, a heading or a cell each, and what attributes say. */
function textsIn(node: Node): string[] {
  const own = isComponentNode(node)
    ? node.attributes.flatMap((one) => (typeof one.value === 'string' ? [one.value] : []))
    : [];
  if (['paragraph', 'heading', 'tableCell'].includes(node.type)) return [textContent(node)];
  return [...own, ...((node as Parent).children ?? []).flatMap(textsIn)];
}
