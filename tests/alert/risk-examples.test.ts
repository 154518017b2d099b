/** What the reader of alerts learns from: sentences that a person marks, and weights that follow from them alone. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { likelihoods, type RiskWeights } from '#alert/risks/risk-model.ts';
import { plainWords } from '#alert/sentences/sentences.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { learntFrom } from '#scripts/learn/learnt-from.ts';
import { readRiskExamples } from '#scripts/learn/risk-examples.ts';
import { type RiskLessons, riskLessons, WEIGHTS_FILE, weightsText } from '#scripts/risk-lessons.ts';
import { isProof } from '../proof.ts';

const read = (text: string) => {
  const problems: Problem[] = [];
  const examples = readRiskExamples(
    { path: 'lessons/risk-examples.txt', text },
    { risks: ['grooming', 'image-sharing'], mechanisms: ['live-map'] },
    (problem) => problems.push(problem),
  );
  return { examples, problems };
};

test('a line is one sentence with its marks', () => {
  const { examples, problems } = read(
    '# Kept for later.\n\ngrooming, image-sharing: “Just one”: he asked each night.\nlive-map: He is on the map.\nnone: It is rated 12.\n',
  );
  expect(problems).toEqual([]);
  expect(examples).toEqual([
    {
      text: '“Just one”: he asked each night.',
      risks: ['grooming', 'image-sharing'],
      mechanisms: [],
    },
    { text: 'He is on the map.', risks: [], mechanisms: ['live-map'] },
    { text: 'It is rated 12.', risks: [], mechanisms: [] },
  ]);
});

test.each([
  ['grooming: He was kind.\nHe asked for a picture.', 2, 'without a mark'],
  ['groming: He was kind.', 1, '“groming”'],
])('a line that is none is reported with its place (%#)', (text, line, unexpected) => {
  const { problems } = read(text);
  expect(problems.map(({ place, reason }) => [place.line, reason.includes(unexpected)])).toEqual([
    [line, true],
  ]);
});

test('the weights are those that the sentences give: after a change, `npm run learn`', async () => {
  const problems: Problem[] = [];
  const lessons = await riskLessons((problem) => problems.push(problem));
  expect(problems).toEqual([]);
  if (!lessons) throw new Error('There are no sentences');
  const { examples, ids, mechanisms } = lessons;
  for (const id of ids)
    expect([id, examples.filter(({ risks }) => risks.includes(id)).length > 100]).toEqual([
      id,
      true,
    ]);
  const written = readFileSync(WEIGHTS_FILE, 'utf8');
  // To learn all of them takes long: what they were learnt from, by which code, is written beside them.
  if (isProof) expect(weightsText(lessons)).toBe(written);
  const { from, ...weights }: RiskWeights & { from: string } = JSON.parse(written);
  expect(from).toBe(learntFrom(lessons, weights));
  expect(weights.risks).toEqual(ids);
  expect(weights.mechanisms).toEqual(mechanisms.map(({ id }) => id));
});

test.each<[of: string, change: (lessons: RiskLessons, weights: RiskWeights) => unknown]>([
  ['a sentence', ({ examples }) => examples.pop()],
  ['a mark', ({ examples }) => examples[0]?.risks.push('grooming')],
  ['a mechanism', ({ mechanisms }) => mechanisms[0]?.opens.push('grooming')],
  ['a weight', (_, weights) => weights.bias.reverse()],
])('%s that is changed is seen without learning', async (_, change) => {
  const lessons = await riskLessons(() => {});
  if (!lessons) throw new Error('There are no sentences');
  const { from, ...weights } = JSON.parse(readFileSync(WEIGHTS_FILE, 'utf8'));
  change(lessons, weights);
  expect(learntFrom(lessons, weights)).not.toBe(from);
});

test('what is denied tells of no risk', () => {
  const likely = (text: string, id: string) => likelihoods(plainWords(text)).risks.get(id) ?? 0;
  for (const [statement, denied, id] of [
    ['Strangers can message any child.', 'There is no chat with strangers.', 'stranger-contact'],
    [
      'Pupils were asked for money, and threatened with their pictures.',
      'No pupil has been asked for money or threatened with a picture.',
      'sexual-extortion',
    ],
    ['A loot box costs £4.', 'It has no loot boxes and no shop.', 'spending-gambling'],
  ] as const) {
    expect(likely(statement, id)).toBeGreaterThan(0.5);
    expect(likely(denied, id)).toBeLessThan(0.3);
  }
});
