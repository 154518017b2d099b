import type { Node, Parent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { isComponentNode } from '#model/component.ts';
import type { Modules } from '#model/module.ts';
import { shinglesOf } from './shingles.ts';

/**
 * Runs that an alert happens to share with the house's own arcs and modules. Those were written before the alert came,
 * so they repeat nothing of it; without this, a chance meeting of eight plain words would stop a kit.
 * @returns Their hashes, of those in `shingles` alone.
 */
export function houseRuns(
  { arcs, risks }: Modules,
  shingles: ReadonlySet<string>,
): ReadonlySet<string> {
  const roots = [arcs.staff, arcs.governors, ...arcs.bands.values()].concat(
    [...risks.values()].flatMap((module) => [module.staff, ...module.bands.values()]),
  );
  return new Set(
    roots
      .flatMap((root) => (root ? textsIn(root) : []))
      .flatMap(shinglesOf)
      .filter((run) => shingles.has(run)),
  );
}

/** Texts as products show them: a paragraph, a heading or a cell each, and what attributes say. */
function textsIn(node: Node): string[] {
  const own = isComponentNode(node)
    ? node.attributes.flatMap((one) => (typeof one.value === 'string' ? [one.value] : []))
    : [];
  if (['paragraph', 'heading', 'tableCell'].includes(node.type)) return [textContent(node)];
  return [...own, ...((node as Parent).children ?? []).flatMap(textsIn)];
}
