/** The answers that a teacher has beside the notes of a slide. */
import { toString as textContent } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { SlideBlock } from '#model/lesson/slide.ts';
import type { PictureSheet } from '#render/arrange/picture-sheet.ts';
import { answersOf } from '#render/deck/answers.ts';
import { flow, place, text } from '../typst/sheet-of-parts.ts';

const lines = (block: unknown, replies = false) =>
  answersOf([block as SlideBlock], {} as PictureSheet, { replies }).map((node) =>
    textContent(node),
  );
const item = (words: string, more: object) => ({
  text: text(words),
  picture: null,
  place,
  ...more,
});
const check = {
  ...{ kind: 'check', id: 'a', question: 'Who?', place },
  options: [
    item('Nobody', { right: false, reply: flow('Look again.') }),
    item('Jo', { right: true, reply: flow('Yes.') }),
  ],
};

describe('of a question', () => {
  test('are the best one', () => expect(lines(check)).toEqual(['Best answer: Jo']));
  test('are all with their replies, for pupils who cannot read them', () =>
    expect(lines(check, true)).toEqual(['Nobody', 'Look again.', 'Jo (best answer)', 'Yes.']));
});

test('of an activity are its order, piles or halves, each with its reason where it has one', () => {
  const sort = {
    ...{ kind: 'sort', groups: ['Keep', 'Tell'], place },
    cards: [
      item('A cake', { group: 'Keep', why: text('It has a day.') }),
      item('A gift', { group: 'Tell', why: [] }),
    ],
  };
  for (const replies of [false, true])
    expect(lines(sort, replies)).toEqual(['A cake → Keep. It has a day.A gift → Tell']);
  const order = {
    ...{ kind: 'order', place },
    items: [item('Stop.', { why: text('First.') }), item('Tell', { why: text('Next.') })],
  };
  expect(lines(order)).toEqual(['Stop. First.Tell. Next.']);
  const pair = (left: string, right: string) => ({ left: text(left), right: text(right), why: [] });
  const match = { kind: 'match', pairs: [pair('Stop', 'breathe'), pair('Tell', 'Jo')], place };
  expect(lines(match)).toEqual(['Stop → breatheTell → Jo']);
});

test('there are none of what asks nothing', () => {
  expect(lines({ kind: 'prose', nodes: flow('Fly.'), place })).toEqual([]);
});
