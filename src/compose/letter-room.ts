/** The front of a letter within its words: what every lesson on the topic says gives way to what this alert says. */
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

/** By how many words a front is too long. */
export type Over = (nodes: readonly RootContent[]) => number;

/** What may be cut of a front: a paragraph, or a list of ours from its end, with its heading where nothing of it stays. */
export type Cut =
  | { paragraph: RootContent }
  | { heading: RootContent | undefined; list: RootContent; keeps: number };

/** They stand on the card. */
const ASIDE = ['Openers', 'FirstHour', 'Slip'] as const;
/** “on Monday 30 November, and in the week after”: a school says when in its own words, and may say it otherwise tomorrow. */
const WHEN_WORDS = 8;

/** @param status How things stand with the service, as this letter will say it; `null` while nobody has confirmed it. */
export const overIn =
  (status: string | null): Over =>
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
 * A letter whose front is short enough, or has nothing left that may give way.
 * @param cuts In the order in which they give way.
 */
export function withinRoom(letter: Component, cuts: readonly Cut[], over: Over): Component {
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
