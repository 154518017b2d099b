import type { Root, RootContent } from 'mdast';
import { type Component, childrenOf, isComponentNode } from '#model/lesson/component.ts';
import type { Lines } from '#model/lesson/lesson.ts';

/** Components that composing fills: they have no text of their own. */
const COMPOSED = ['Include', 'Risk'] as const;

/**
 * Line ranges of a lesson that a person wrote: everything except what composing fills (`<Include>`, `<Risk>`, an empty
 * `<Staff/>` or `<Governors/>`). Content inside `<Include>` or `<Risk>` is a person's again.
 */
export const linesByHand = (root: Root, file: string): Lines[] =>
  root.children.flatMap((node): Lines[] => {
    if (!isComponentNode(node)) return [];
    const children = childrenOf(node);
    const empty = children.length === 0 && node.name !== 'Slide';
    if (empty) return [];
    const composed = children.filter(isComposed);
    if (composed.length === 0) return [linesOf(node, file)];
    const ownNodes = [
      ...children.filter((child) => !isComposed(child)),
      ...composed.flatMap(childrenOf),
    ];
    // The number of slides and sheets is the author's choice: its problems are reported where the band begins.
    const line = node.position?.start.line ?? 1;
    const whole = ownNodes.some((child) => !isList(child)) ? [{ file, from: line, to: line }] : [];
    return [...whole, ...ownNodes.map((child) => linesOf(child, file))];
  });

/** Lists of an alert's signs and steps, which a draft copies into every letter. */
const isList = (node: RootContent): boolean =>
  isComponentNode(node, 'Signs') || isComponentNode(node, 'Steps');

const isComposed = (node: RootContent): node is Extract<RootContent, Component> =>
  COMPOSED.some((name) => isComponentNode(node, name));

const linesOf = ({ position }: RootContent, file: string): Lines => ({
  file,
  from: position?.start.line ?? 1,
  to: position?.end.line ?? 1,
});
