/** What the reader of alerts learns from: sentences that a person marks, and weights that follow from them alone. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { likelihoods, type RiskWeights } from '#alert/risks/risk-model.ts';
import { plainWords } from '#alert/sentences/sentences.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { learnRisks } from '#scripts/learn/learn-risks.ts';
import { readRiskExamples } from '#scripts/learn/risk-examples.ts';
import { riskLessons, WEIGHTS_FILE, weightsText } from '#scripts/risk-lessons.ts';
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
  const { examples, ids } = lessons;
  for (const id of ids)
    expect([id, examples.filter(({ risks }) => risks.includes(id)).length > 100]).toEqual([
      id,
      true,
    ]);
  const written = readFileSync(WEIGHTS_FILE, 'utf8');
  if (isProof) expect(weightsText(lessons)).toBe(written);
  // To learn all of them takes long: one risk with the mechanisms that lead to it is learnt of the same sentences.
  const id = ids[SOME % ids.length] ?? '';
  const opens = lessons.mechanisms.filter((mechanism) => mechanism.opens.includes(id));
  const some = learnRisks(examples, [id], opens);
  const all: RiskWeights = JSON.parse(written);
  const allIds = [id, ...opens.map((mechanism) => mechanism.id)];
  expect({ ...all, ...columnsOf(all, allIds), risks: [id], mechanisms: allIds.slice(1) }).toEqual({
    ...some,
    ...columnsOf(some, allIds),
  });
  expect(all.risks).toEqual(ids);
  expect(all.mechanisms).toEqual(lessons.mechanisms.map((mechanism) => mechanism.id));
});

/** Which risk is learnt anew. */
const SOME = 3;

/** What was learnt for some of the risks and mechanisms. */
function columnsOf({ risks, mechanisms, bias, step, steps }: RiskWeights, ids: readonly string[]) {
  const all = [...risks, ...mechanisms];
  const columns = ids.map((id) => all.indexOf(id));
  const bytes = Buffer.from(steps, 'base64');
  const rows = bytes.length / all.length;
  return {
    bias: columns.map((at) => bias[at]),
    step: columns.map((at) => step[at]),
    steps: columns.map((at) =>
      Buffer.from(
        Array.from({ length: rows }, (_, row) => bytes[row * all.length + at] ?? 0),
      ).toString('base64'),
    ),
  };
}

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
