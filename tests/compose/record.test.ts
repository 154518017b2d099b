import { expect, test } from 'vitest';
import { recordOf } from '#compose/record.ts';

const LINES = [
  { fine: 'Filip tells Octavo a secret.' },
  'Octavo writes: “Send me your songs.”',
  'Filip writes: “No.”',
  'Octavo writes: “Or else.”',
];

/** A lesson's lead with no slides of its own, told of by these lines. */
const incident = {
  lead: { role: 'lead', take: null, children: [], module: { children: [], attributes: [] } },
  telling: { hero: 'filip', confidant: null, record: LINES, early: [], other: { name: 'Octavo' } },
  turns: [{ risk: 'x', turn: {} }],
  fill: (words: string) => words.replace('{hero}', 'Filip'),
} as unknown as Parameters<typeof recordOf>[0];

/** What a teacher reads beside the record, for pupils of these ages. */
const answerTo = (ages: [number, number]) =>
  JSON.stringify(recordOf(incident, { readAloud: false, ages }));

test('a record has an answer to each of its lines, and what the child does is not marked as wrong', () => {
  const answer = answerTo([9, 11]);
  expect(answer).toContain('1: fine, taken alone.');
  expect(answer).toContain('2 and 4: tell.');
  expect(answer).toContain('3: what Filip does; no fault, and worth telling.');
});

test('from fourteen on the class weighs up each line, and no number is right or wrong', () => {
  expect(answerTo([14, 16])).toContain('No line is too early, and none too late.');
});
