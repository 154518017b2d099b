import type { Node } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { childrenOf, isComponentNode } from '#model/lesson/component.ts';
import type { Modules } from '#model/lesson/module.ts';
import type { Mechanism } from '#model/mechanism.ts';
import { shinglesOf } from './shingles.ts';

/**
 * Eight-word runs of the shared data that a lesson is made of: templates, the modules and further stories of its risks,
 * turns and mechanisms. They were written before any alert, so a coincidence of eight plain words with an alert must
 * not stop a kit.
 * @param taught Ids of the lesson's risks.
 * @returns Their hashes.
 */
export function sharedRuns(
  { templates, risks, stories, tellings }: Modules,
  mechanisms: readonly Mechanism[],
  taught: readonly string[],
): string[] {
  const roots = [templates.staff, templates.governors, ...templates.bands.values()].concat(
    taught
      .flatMap((risk) => risks.get(risk) ?? [])
      .flatMap((module) => [module.staff, ...module.bands.values()]),
    [...tellings.values()].filter(({ risk }) => taught.includes(risk)).map(({ module }) => module),
  );
  return [
    ...roots.flatMap((root) => (root ? runsOf(root, textsIn) : [])),
    ...[...stories.values(), ...mechanisms].flatMap((source) => runsOf(source, stringsIn)),
  ];
}

function runsOf<Said extends object>(source: Said, texts: (source: Said) => string[]): string[] {
  const runs = RUNS.get(source) ?? texts(source).flatMap(shinglesOf);
  RUNS.set(source, runs);
  return runs;
}

/** Runs by the part of the shared data: lessons share most of them. */
const RUNS = new WeakMap<object, string[]>();

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

/** Texts as products show them: each paragraph, heading or cell, and text attributes. */
function textsIn(node: Node): string[] {
  const attributes = isComponentNode(node)
    ? node.attributes.flatMap((attribute) =>
        typeof attribute.value === 'string' ? [attribute.value] : [],
      )
    : [];
  if (['paragraph', 'heading', 'tableCell'].includes(node.type)) return [textContent(node)];
  return [...attributes, ...childrenOf(node).flatMap(textsIn)];
}
