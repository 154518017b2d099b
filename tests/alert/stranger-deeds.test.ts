/** Somebody comes near to children, in a paper whose other words nothing was learnt from: a person is asked what it is about. */
import { expect, test } from 'vitest';
import { blocksFromLines } from '#alert/blocks/blocks-from-lines.ts';
import { textLines } from '#alert/blocks/text-lines.ts';
import { readAlertText } from '#alert/read-alert-text.ts';
import { whyNoLesson } from '#alert/why-no-lesson.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';

const knowledge = await alertKnowledge('lessons', () => {});
const read = (text: string) => {
  if (!knowledge) throw new Error('The shared data cannot be read');
  const alert = { file: 'a.txt', blocks: blocksFromLines(textLines(text)), about: {} };
  return { alert, reading: readAlertText(alert, knowledge, () => {}) };
};
const HEAD =
  'MARSH END ALLOTMENT SOCIETY\n\nTo plot holders who bring children, 2 November 2026\n\nSome of them keep a growing diary on seedbed, where you may leave a tip.';

test('who says he is a child, asks where they are and gives vouchers is taught about, and the lead is asked', () => {
  const { alert, reading } = read(
    `${HEAD}\n\nToby tells them that he is twelve. The committee has no Toby. He would like to know their plot numbers, and if a grandad comes too. Those who answered have been given vouchers for the seed shop.`,
  );
  expect(reading?.unsure).toEqual([{ what: 'lead', between: ['stranger-contact', 'grooming'] }]);
  expect(reading && whyNoLesson(alert, reading)).toEqual([]);
});

test('a society that gives children vouchers is no such matter', () =>
  expect(
    read(`${HEAD}\n\nThose who answered have been given vouchers for the seed shop.`).reading
      ?.lead ?? null,
  ).toBeNull());
