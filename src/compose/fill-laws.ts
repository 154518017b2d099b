/** Fills the slides on the law. */
import type { ListItem, Node } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { type Component, childrenOf, isComponentNode } from '#model/lesson/component.ts';
import { wordsIn } from '#model/text/count-words.ts';
import { replaceIn } from './merge-plan.ts';
import {
  attribute,
  inside,
  interleave,
  itemsOf,
  listOf,
  paragraphOf,
  uniqueBy,
  withAttribute,
  withNotes,
} from './nodes.ts';
import { type Piece, used } from './pieces.ts';

/** Sentences on the law, without duplicates: the first of each module before any second. */
const lawsOf = (pieces: readonly Piece[]): ListItem[] =>
  uniqueBy(interleave(pieces.map((piece) => itemsOf(used(piece, 'Laws')))), textContent);

/** Instruction for a second slide of laws: the other notes are on the first. */
const MORE_LAWS = 'Read these out too, and the last line again, more slowly.';

/** Fewest laws on a slide: with only one, the template's own are added. */
const FEWEST_LAWS = 2;

/**
 * Puts every law of the risks on as many slides as they need: any of them may matter to somebody in the room. A single
 * law is joined by those of the template's `<Laws>`. Without a law there is no slide.
 */
export function fillLaws(
  slides: readonly Component[],
  pieces: readonly Piece[],
  most: number,
): Component[] {
  const laws = lawsOf(pieces);
  return slides.flatMap((slide) => {
    if (inside(slide, 'Laws').length === 0) return [slide];
    const content = childrenOf(slide).filter(
      (child) => !isComponentNode(child, 'Notes') && !isComponentNode(child, 'Laws'),
    );
    const wordsLeft = most - content.reduce((words, child) => words + wordsOf(child), 0);
    return sharedOut(laws, wordsLeft).map((some, index) => {
      const short = Math.max(0, FEWEST_LAWS - some.length);
      const filled = replaceIn(slide, 'Laws', (place) => [
        listOf([...some, ...itemsOf([place]).slice(0, short)]),
      ]);
      return index === 0
        ? filled
        : withNotes(
            withAttribute(filled, 'title', `${attribute(slide, 'title')}, continued`),
            () => [paragraphOf(MORE_LAWS)],
          );
    });
  });
}

/** Distributes laws to as few slides as possible; each slide gets at least one. */
function sharedOut(laws: readonly ListItem[], wordsLeft: number): ListItem[][] {
  const shares: { laws: ListItem[]; left: number }[] = [];
  for (const law of laws) {
    const words = wordsOf(law);
    const share = shares.find(({ left }) => words <= left);
    share?.laws.push(law);
    if (share) share.left -= words;
    else shares.push({ laws: [law], left: wordsLeft - words });
  }
  return shares.map((share) => share.laws);
}

/** The number of words in a node. */
const wordsOf = (node: Node): number =>
  'value' in node && typeof node.value === 'string'
    ? wordsIn(node.value).length
    : childrenOf(node).reduce((words, child) => words + wordsOf(child), 0);
