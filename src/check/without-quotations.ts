import type { RootContent } from 'mdast';
import { isQuoted } from '#model/alert/alert-source.ts';
import { childrenOf, withChildren } from '#model/lesson/component.ts';

/** Nodes without quotations of the alert, whose reading level and figures are not ours to correct. */
export const withoutQuotations = <N extends RootContent>(nodes: readonly N[]): N[] =>
  nodes.flatMap((node): N[] => {
    if (isQuoted(node)) return [];
    return 'children' in node ? [withChildren(node, withoutQuotations(childrenOf(node)))] : [node];
  });
