/** How long the front of a letter is, and how its words are counted: composing keeps to it, and a rule asks for it. */
import type { Node } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { type Component, childrenOf, isComponentNode } from '../lesson/component.ts';
import { wordsIn } from '../text/count-words.ts';
import type { Letter } from './letter.ts';

/** Most words on the front of a letter, greeting and sign-off among them. */
export const LETTER_WORDS = 340;
/** So many more has the letter after the lesson, whose card is shorter: it tells the alert more fully, and fills its two sides. */
export const MORE_AFTER = 90;
/** Most words on the front of this letter. */
export const mostWords = ({ id }: Pick<Letter, 'id'>): number =>
  LETTER_WORDS + (id === 'after' ? MORE_AFTER : 0);
/** Words of greeting and sign-off, which every letter has. */
export const FRAME_WORDS = 12;
/** Most words between them. */
export const FRONT_WORDS = LETTER_WORDS - FRAME_WORDS;

/**
 * Words of a front.
 * @param filled Words that will stand where a component does, before it is filled in; `null` where its own content counts.
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

/** What stands on the page for families alone, since the letter after the lesson has no room for it. */
export const forPage = <N extends Node>(node: N): N => ({
  ...node,
  data: { ...node.data, isForPage: true },
});
export const isForPage = (node: Node): boolean =>
  (node.data as { isForPage?: boolean } | undefined)?.isForPage === true;
