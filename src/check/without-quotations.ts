import type { RootContent } from 'mdast';
import { isQuoted } from '#model/alert/alert-source.ts';
import { childrenOf, withChildren } from '#model/lesson/component.ts';
import type { Flow } from '#model/lesson/content.ts';

/**
 * A letter's front without what it quotes of the alert: how hard that is to read, and how its figures are given, is whoever
 * wrote it's to mend, and nobody else's.
 */
export const ourWords = (front: Flow): Flow => withoutQuoted(front) as Flow;

const withoutQuoted = (nodes: readonly RootContent[]): RootContent[] =>
  nodes.flatMap((node): RootContent[] => {
    if (isQuoted(node)) return [];
    return 'children' in node ? [withChildren(node, withoutQuoted(childrenOf(node)))] : [node];
  });
