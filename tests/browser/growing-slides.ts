/** Slides that hold ever more of one thing, to find out how much of it they have room for. */
import type { Flow, Text } from '#model/lesson/content.ts';
import type { Layout, Slide, SlideBlock } from '#model/lesson/slide.ts';
import { flow, place, slide } from '../render/deck/sample-version.ts';
import { chatOf } from '../screen-of.ts';

const WORDS =
  'Otter heard a splash near the bridge and looked round before anybody could say a word about it'.split(
    ' ',
  );
/** Running text of that many words, unlike from `start` to `start`. */
const words = (count: number, start = 0): string =>
  Array.from({ length: count }, (_, index) => WORDS[(start + index) % WORDS.length]).join(' ');
const text = (value: string): Text => [{ type: 'text', value }];
const items = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => of(index));
const list = (count: number): Flow => [
  {
    type: 'list',
    ordered: true,
    children: items(count, (index) => ({
      type: 'listItem',
      children: flow(words(4, index)) as Flow,
    })),
  },
];
const talk = (minutes: number): SlideBlock => ({
  kind: 'talk',
  minutes,
  groups: 'pairs',
  nodes: flow('What could Otter say?'),
  place,
});

interface Growing {
  /** How much of it is more than any slide holds. */
  most: number;
  /** How much of it stands on a line, about. */
  line: number;
  layout?: Layout;
  blocks: (count: number) => SlideBlock[];
}

/** By what grows: words of a text, or the number of cards, steps or messages. */
export const GROWING: Record<string, Growing> = {
  'words of a paragraph': {
    most: 260,
    line: 8,
    blocks: (count) => [{ kind: 'prose', nodes: flow(words(count)), place }],
  },
  'words beside a task': {
    most: 200,
    line: 8,
    blocks: (count) => [{ kind: 'prose', nodes: flow(words(count)), place }, talk(2)],
  },
  'words beside a scene': {
    most: 160,
    line: 8,
    blocks: (count) => [
      {
        kind: 'scene',
        alt: 'Otter waves',
        backdrop: 'water',
        things: [{ name: 'otter', x: 40, y: 60, size: 40, flip: false }],
        place,
      },
      { kind: 'prose', nodes: flow(words(count)), place },
    ],
  },
  'words said': {
    most: 200,
    line: 8,
    blocks: (count) => [
      { kind: 'speech', who: 'amira', thought: false, nodes: flow(words(count)), place },
      { kind: 'key-message', nodes: flow('It is never the child’s fault.'), place },
    ],
  },
  'steps of a task': {
    most: 20,
    line: 1,
    blocks: (count) => [{ kind: 'task', minutes: 6, groups: 'pairs', nodes: list(count), place }],
  },
  'messages of a chat': {
    most: 20,
    line: 1,
    blocks: (count) => [
      chatOf(
        place,
        'Sunday night',
        items(count, (index) => ({
          ...(index % 2 === 0 ? { from: 'Amira', time: '18:02' } : {}),
          text: words(6, index),
        })),
        { Amira: 'amira' },
      ),
    ],
  },
  rules: {
    most: 20,
    line: 1,
    layout: 'rules',
    blocks: (count) => [
      { kind: 'rules', items: items(count, (index) => text(words(6, index))), place },
    ],
  },
  'words of options': {
    most: 50,
    line: 8,
    blocks: (count) => [
      {
        kind: 'check',
        id: 'who',
        question: 'Who can help Otter?',
        options: items(3, (index) => ({
          text: text(words(count, index)),
          picture: null,
          right: index === 1,
          reply: flow('That is a start.'),
          place,
        })),
        place,
      },
    ],
  },
  'words of a reply': {
    most: 320,
    line: 8,
    blocks: (count) => [
      {
        kind: 'check',
        id: 'who',
        question: 'Who can help Otter?',
        options: items(4, (index) => ({
          text: text(words(3, index)),
          picture: null,
          right: index === 1,
          reply: flow(words(index === 2 ? count : 3)),
          place,
        })),
        place,
      },
    ],
  },
  'words of a card’s reason': {
    most: 200,
    line: 8,
    blocks: (count) => [
      {
        kind: 'sort',
        id: 'piles',
        prompt: 'Make two piles.',
        groups: ['Keep', 'Tell'],
        cards: items(4, (index) => ({
          text: text(words(5, index)),
          picture: null,
          group: 'Keep',
          why: text(words(index === 2 ? count : 3)),
          place,
        })),
        place,
      },
    ],
  },
  'steps to put in order': {
    most: 20,
    line: 1,
    blocks: (count) => [
      {
        kind: 'order',
        id: 'steps',
        prompt: 'What comes first?',
        items: items(count, (index) => ({
          text: text(words(5, index)),
          picture: null,
          why: [],
          place,
        })),
        place,
      },
    ],
  },
  'words of halves to match': {
    most: 60,
    line: 8,
    blocks: (count) => [
      {
        kind: 'match',
        id: 'halves',
        prompt: 'Which half fits?',
        pairs: items(3, (index) => ({
          left: text(words(3, index)),
          right: text(words(count, index)),
          why: [],
          place,
        })),
        place,
      },
    ],
  },
  'words to learn': {
    most: 30,
    line: 1,
    blocks: (count) => [
      {
        kind: 'keywords',
        words: items(count, (index) => ({
          word: 'livestream',
          meaning: text(words(5, index)),
          picture: null,
        })),
        place,
      },
    ],
  },
};

/** A slide with so much of it. */
export const growingSlide = (id: string, kind: string, count: number): Slide => {
  const { blocks, layout = 'text' } = GROWING[kind] as Growing;
  return { ...slide(id, layout, blocks(count)), title: 'Otter' };
};
