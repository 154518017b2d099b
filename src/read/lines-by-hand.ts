import type { Root, RootContent } from 'mdast';
import { type Component, childrenOf, isComponentNode } from '#model/component.ts';
import type { Lines } from '#model/lesson.ts';

/** What composing fills: these bring no words of their own. */
const COMPOSED = ['Include', 'Risk'] as const;

/**
 * Lines of a lesson whose words a person answers for: all but what composing fills (`<Include>`, `<Risk>`, an empty
 * `<Staff/>` or `<Governors/>`). What stands inside `<Include>` or `<Risk>` is a person's again.
 */
export const linesByHand = (root: Root, file: string): Lines[] =>
  root.children.flatMap((node): Lines[] => {
    if (!isComponentNode(node)) return [];
    const children = childrenOf(node);
    const empty = children.length === 0 && node.name !== 'Slide';
    if (empty) return [];
    const composed = children.filter(isComposed);
    if (composed.length === 0) return [linesOf(node, file)];
    const own = [
      ...children.filter((child) => !isComposed(child)),
      ...composed.flatMap(childrenOf),
    ];
    // Whoever adds a slide or a sheet answers for how many there are: a fault of that stands where the band begins.
    const line = node.position?.start.line ?? 1;
    const whole = own.some((child) => !isList(child)) ? [{ file, from: line, to: line }] : [];
    return [...whole, ...own.map((child) => linesOf(child, file))];
  });

/** Signs and steps of an alert, which a draft brings to every letter. */
const isList = (node: RootContent): boolean =>
  isComponentNode(node, 'Signs') || isComponentNode(node, 'Steps');

const isComposed = (node: RootContent): node is Extract<RootContent, Component> =>
  COMPOSED.some((name) => isComponentNode(node, name));

const linesOf = ({ position }: RootContent, file: string): Lines => ({
  file,
  from: position?.start.line ?? 1,
  to: position?.end.line ?? 1,
});
