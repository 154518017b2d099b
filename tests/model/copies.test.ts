import { expect, test } from 'vitest';
import { copiesFor, parseCopies } from '#model/paper/copies.ts';

test('a class of thirty gets as many as its pupils, pairs or threes', () => {
  expect(
    (['pupil', 'pair', 'three', 'group', 'ten', 'class'] as const).map((copies) =>
      copiesFor(copies, 30),
    ),
  ).toEqual([30, 15, 10, 8, 3, 1]);
});

test('an odd pupil out still holds a sheet', () => {
  expect(copiesFor('pair', 31)).toBe(16);
  expect(copiesFor('ten', 5)).toBe(1);
});

test.each([
  ['one worksheet each for afterwards', null],
  ['one newsroom sheet a pupil', 'pupil'],
  ['print the tour sheet one each', 'pupil'],
  ['copy seven bars one a pair', 'pair'],
  ['print one letter sheet for two pupils', 'pair'],
  ['one set of nine cards for three pupils cut', 'three'],
  ['one set of story cards for four children', 'group'],
  ['cut one set for each ten children', 'ten'],
  ['a card from dares for each pair', null],
  ['print the trumpet sheet one a pupil and the four frames one a pair', null],
  ['an order of four', null],
])('“%s” is for %s', (words, copies) => {
  expect(parseCopies(words)).toBe(copies);
});
