/** In a briefing, what an alert asks of staff and what it asks of families stand under heads of their own. */
import { toString as textContent } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { alertWords } from '#adapt/alert-words-section.ts';
import { BRIEFING_HEADS, STAFF_ADVICE } from '#model/alert/alert-lists.ts';
import { wordKey } from '#model/alert/alert-words.ts';
import { fixture } from '../check/rule-on.ts';

const word = (says: string, adults: 'quoted' | 'staff', kind: 'advice' | 'sign' = 'advice') => [
  wordKey(says),
  { adults, kind, says },
];
const sentences = Object.fromEntries([
  word('Fold the kite.', 'staff'),
  word('Wind the line.', 'quoted'),
  word('It hums.', 'quoted', 'sign'),
]);
const { lesson } = fixture;
const rowsOf = (hasBox: boolean) =>
  alertWords(
    {
      ...lesson,
      alert: { ...lesson.alert, corrections: { ...lesson.alert.corrections, sentences } },
    },
    false,
    hasBox,
  )
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .map((row) => row.map((cell) => textContent({ type: 'paragraph', children: cell })));

test('each sentence stands under its own head, and once', () => {
  expect(rowsOf(false)).toEqual(
    expect.arrayContaining([
      [STAFF_ADVICE, '“Fold the kite.”'],
      [BRIEFING_HEADS.advice, '“Wind the line.”'],
      [BRIEFING_HEADS.sign, '“It hums.”'],
    ]),
  );
  expect(rowsOf(false)).toHaveLength(3);
});

test('what stands in the box above is not said again', () => {
  expect(rowsOf(true)).toEqual([]);
});
