/** The word limits of letters, and how their words are counted. */
import type { Node } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { type Component, childrenOf, isComponentNode } from '../lesson/component.ts';
import { wordsIn } from '../text/count-words.ts';
import type { Letter } from './letter.ts';

/** Most words on the front of a letter, with greeting and sign-off. */
export const LETTER_WORDS = 400;
/** Additional words for the letter after the lesson: its card is shorter, and it has more of the alert. */
export const MORE_AFTER = 30;
/** Most words on the front of this letter. */
export const mostWords = ({ id }: Pick<Letter, 'id'>): number =>
  LETTER_WORDS + (id === 'after' ? MORE_AFTER : 0);
/** Words of the greeting and sign-off. */
export const FRAME_WORDS = 12;
/** Most words between them. */
export const FRONT_WORDS = LETTER_WORDS - FRAME_WORDS;

/**
 * Counts the words of a front.
 * @param filled Words that will replace a component; `null` where its own content counts.
 */
export const wordsOfFront = (
  nodes: readonly Node[],
  filled: (component: Component) => number | null = () => null,
): number => nodes.reduce((sum, node) => sum + wordsOf(node, filled), 0);

function wordsOf(node: Node, filled: (component: Component) => number | null): number {
  const known = isComponentNode(node) ? filled(node) : null;
  if (known !== null) return known;
  const children = childrenOf(node);
  if (!['paragraph', 'heading', 'tableCell'].includes(node.type))
    return wordsOfFront(children, filled);
  const inLine = children.filter((child) => isComponentNode(child));
  return wordsIn(textContent(node)).length + wordsOfFront(inLine, filled);
}

/** Marks text that only the families' page has, because it does not fit into the letter after the lesson. */
export const forPage = <N extends Node>(node: N): N => ({
  ...node,
  data: { ...node.data, isForPage: true },
});
export const isForPage = (node: Node): boolean =>
  (node.data as { isForPage?: boolean } | undefined)?.isForPage === true;
