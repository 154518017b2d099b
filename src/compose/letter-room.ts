/** Shortens the front of a letter to its word limit: general text is cut before the text of this alert. */
import type { RootContent } from 'mdast';
import {
  type Component,
  childrenOf,
  isComponentNode,
  withChildren,
} from '#model/lesson/component.ts';
import { FRONT_WORDS, wordsOfFront } from '#model/paper/letter-length.ts';
import { wordsIn } from '#model/text/count-words.ts';
import { attribute, listOf } from './nodes.ts';

/** Computes by how many words a front is too long. */
export type ExcessWords = (nodes: readonly RootContent[]) => number;

/** Something that may be cut: a paragraph, or a list of ours from its end; an empty list's heading goes with it. */
export type Cut =
  | { paragraph: RootContent }
  | { heading: RootContent | undefined; list: RootContent; keeps: number };

/** Components that are printed on the card, not on the front. */
const ASIDE = ['Openers', 'FirstHour', 'Slip'] as const;
/** Words reserved for the date, which a school may change later: “on Monday 30 November, and in the week after”. */
const WHEN_WORDS = 8;

/** @param status The status of the service as printed in this letter; `null` while nobody has confirmed it. */
export const excessWordsIn =
  (status: string | null): ExcessWords =>
  (nodes) =>
    wordsOfFront(nodes, (component) => {
      if (ASIDE.some((name) => isComponentNode(component, name))) return 0;
      if (isComponentNode(component, 'When')) return WHEN_WORDS;
      if (isComponentNode(component, 'Status')) return wordsIn(status ?? '').length;
      if (isComponentNode(component, 'Blank'))
        return wordsIn(attribute(component, 'says') ?? '').length;
      return null;
    }) - FRONT_WORDS;

/**
 * Cuts until the front is short enough, or nothing is left to cut.
 * @param cuts In the order in which they are cut.
 */
export function shortenToFit(
  letter: Component,
  cuts: readonly Cut[],
  over: ExcessWords,
): Component {
  let nodes = childrenOf(letter);
  const isLong = (): boolean => over(nodes) > 0;
  const without = (...gone: (RootContent | undefined)[]): void => {
    nodes = nodes.filter((node) => !gone.includes(node));
  };
  for (const cut of cuts) {
    if ('paragraph' in cut) {
      if (isLong()) without(cut.paragraph);
      continue;
    }
    let last = cut.list;
    while (isLong() && last.type === 'list' && last.children.length > cut.keeps) {
      const shorter: RootContent = listOf(last.children.slice(0, -1));
      nodes = nodes.map((node) => (node === last ? shorter : node));
      last = shorter;
    }
    if (last.type === 'list' && last.children.length === 0) without(cut.heading, last);
  }
  return withChildren(letter, nodes);
}
