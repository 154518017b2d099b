/** Words to write with stand on a sheet as far as it has room: only what a pupil reads takes of it. */
import { describe, expect, test } from 'vitest';
import { wordBank } from '#adapt/word-bank.ts';
import type { HandoutBlock } from '#model/paper/handout.ts';
import { flow, text } from '../render/letters/sample-letter.ts';

const place = { file: 'lesson.mdx', line: 1, column: 1, endLine: 1, endColumn: 1 };
const word = (said: string, meaning: string) => ({
  word: said,
  meaning: text(meaning),
  picture: null,
  place,
});
const keywords = {
  kind: 'keywords' as const,
  // Five words each.
  words: [word('kite', 'flies on a string'), word('flyer', 'holds on to one')],
  place,
};
const slides = [{ blocks: [keywords] }] as never;
const question: HandoutBlock = {
  kind: 'question',
  nodes: flow('What could Wren say?'),
  lines: 4,
  answer: flow('That she asks at home first.'),
  place,
};
const help = {
  kind: 'help',
  routes: [
    { id: 'childline', name: 'Childline', says: 'Free, any time.', contact: [], check: false },
  ],
  place,
} as HandoutBlock;
const offered = (handoutWords: number, most = 9, blocks: HandoutBlock[] = [question, help]) =>
  wordBank(blocks, slides, { wordBank: most }, { handoutWords }).flatMap(({ words }) =>
    words.map(({ word }) => word),
  );

describe('a sheet with four words to read, its help and its lines beside', () => {
  test.each([
    [14, ['kite', 'flyer']],
    [13, ['kite']],
    [9, ['kite']],
    [8, []],
  ])('and room for %i words offers %j', (room, words) => {
    expect(offered(room)).toEqual(words);
  });
});

test('no more words are offered than the version has', () => {
  expect(offered(99, 1)).toEqual(['kite']);
  expect(offered(99, 0)).toEqual([]);
});

test('a sheet that gives words itself gets no others', () => {
  expect(offered(99, 9, [keywords])).toEqual([]);
});
