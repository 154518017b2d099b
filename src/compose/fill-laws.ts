/** Sentences of the law on the slides that have a place for them. */
import type { ListItem, Node } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { type Component, childrenOf, isComponentNode } from '#model/lesson/component.ts';
import { wordsIn } from '#model/text/count-words.ts';
import { replaceIn } from './merge-plan.ts';
import {
  attribute,
  inside,
  inTurn,
  itemsOf,
  listOf,
  paragraphOf,
  uniqueBy,
  withAttribute,
  withNotes,
} from './nodes.ts';
import { type Piece, used } from './pieces.ts';

/** Sentences of the law, each said once however many modules have it: the first of each module before any second. */
const lawsOf = (pieces: readonly Piece[]): ListItem[] =>
  uniqueBy(inTurn(pieces.map((piece) => itemsOf(used(piece, 'Laws')))), textContent);

/** What the teacher does with a second slide of laws: what is to be said of them stands with the first. */
const MORE_LAWS = 'Read these out too, and the last line again, more slowly.';

/** One law alone is no slide: the template has sentences that keep it company. */
const FEWEST_LAWS = 2;

/**
 * Every law that the risks have, on as many slides as they need: a law that is left out may be the one that somebody in
 * the room needs. What stands in the template's `<Laws>` keeps one that is alone company; without a law there is no slide.
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

/** Laws on as few slides as hold them: each goes on the first that has room for it; at least one on each. */
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

/** Words under a node. */
const wordsOf = (node: Node): number =>
  'value' in node && typeof node.value === 'string'
    ? wordsIn(node.value).length
    : childrenOf(node).reduce((words, child) => words + wordsOf(child), 0);
