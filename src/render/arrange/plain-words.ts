import { toString as textOf } from 'mdast-util-to-string';
import type { Flow, Text } from '#model/lesson/content.ts';

/** The words of a text, without marks or pictures. */
export const plainWords = (nodes: Flow | Text): string =>
  nodes
    .map((node) => textOf(node, { includeImageAlt: false }))
    .join(' ')
    .trim();

export const countWords = (nodes: Flow | Text): number =>
  plainWords(nodes).split(/\s+/).filter(Boolean).length;
