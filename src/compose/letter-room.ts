/** The front of a letter within its words: what every lesson on the topic says gives way to what this alert says. */
import type { RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import {
  type Component,
  childrenOf,
  isComponentNode,
  withChildren,
} from '#model/lesson/component.ts';
import { wordsIn } from '#model/text/count-words.ts';
import { listOf } from './nodes.ts';

/** Words of a front, less greeting, heading and what is filled in later: a date, and how things stand today. */
export const FRONT_WORDS = 310;
/** The same of the letter after the lesson, in which nothing is filled in. */
export const AFTER_WORDS = 370;

/** What may be cut of a front: a paragraph, or a list of ours from its end, with its heading where nothing of it stays. */
export type Cut =
  | { paragraph: RootContent }
  | { heading: RootContent | undefined; list: RootContent; keeps: number };

const ASIDE = ['Openers', 'FirstHour', 'Slip'] as const;

const wordsOf = (nodes: readonly RootContent[]): number =>
  nodes
    .filter((node) => !ASIDE.some((name) => isComponentNode(node, name)))
    .reduce((sum, node) => sum + wordsIn(textOf(node)).length, 0);

/** A node's text; items of a list are parted by spaces, so that their words are counted. */
const textOf = (node: RootContent): string =>
  node.type === 'list'
    ? node.children.map((item) => textContent(item)).join(' ')
    : textContent(node);

/**
 * A letter whose front is short enough, or has nothing left that may give way.
 * @param cuts In the order in which they give way.
 * @param most Most words.
 */
export function withinRoom(letter: Component, cuts: readonly Cut[], most: number): Component {
  let nodes = childrenOf(letter);
  const isLong = (): boolean => wordsOf(nodes) > most;
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
