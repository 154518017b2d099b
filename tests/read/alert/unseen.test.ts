/**
 * How well risks are found in an alert that nothing was learnt from: the alerts of the fixtures in parts, each read by
 * a model that has seen no sentence of its alerts. What a new alert can expect; `readings.test.ts` says what is known.
 */
import { expect, test } from 'vitest';
import type { AlertText } from '#read/alert/alert-block.ts';
import { learnRisks } from '#read/alert/learn-risks.ts';
import { readAlertText } from '#read/alert/read-alert-text.ts';
import { openModel } from '#read/alert/risk-model.ts';
import { plainWords } from '#read/alert/sentences.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { alertText } from '#scripts/engines/alert-text.ts';
import { riskLessons } from '#scripts/risk-lessons.ts';
import { isProof } from '../../proof.ts';
import { figuresOf, precision, recall, sum } from './figures.ts';
import { fixturesIn } from './read-fixture.ts';

const PARTS = 5;
/** Parts that are read: each takes a model of its own. */
const READ = isProof ? [0, 1, 2, 3, 4] : [1];
const bare = (text: string): string => plainWords(text).replace(/[^\p{L}\d]+/gu, ' ');

test('most risks are found, and few beside them', async () => {
  const knowledge = await alertKnowledge('lessons', () => {});
  const lessons = await riskLessons(() => {});
  if (!knowledge || !lessons) throw new Error('The house files cannot be read');
  const alerts = await Promise.all(
    fixturesIn('tests/fixtures/alerts').map(async ({ path, expected }) => {
      const text = await alertText(path, () => {});
      if (!text) throw new Error(`${path} cannot be read`);
      return { text, expected, said: bare(wholeOf(text, expected)) };
    }),
  );
  const figures = READ.flatMap((part) => {
    const own = alerts.filter((_one, at) => at % PARTS === part);
    const others = lessons.examples.filter(
      ({ text }) => !own.some(({ said }) => said.includes(bare(text).trim())),
    );
    expect(others.length).toBeLessThan(lessons.examples.length);
    const model = openModel(learnRisks(others, lessons.ids, lessons.mechanisms));
    return own.flatMap(({ text, expected }) => {
      const reading = readAlertText(text, { ...knowledge, model }, () => {});
      return reading ? [figuresOf(reading, expected).risks] : [];
    });
  });
  expect(figures.length).toBeGreaterThanOrEqual(Math.floor(alerts.length / PARTS) * READ.length);
  const risks = sum(figures);
  expect(recall(risks)).toBeGreaterThanOrEqual(0.85);
  expect(precision(risks)).toBeGreaterThanOrEqual(0.8);
}, 300_000);

/** All that an alert says, as its file has it and as a person read it. */
const wholeOf = ({ blocks }: AlertText, { risks }: { risks: { evidence: { text: string }[] }[] }) =>
  [
    ...blocks.map(({ text }) => text),
    ...risks.flatMap(({ evidence }) => evidence.map(({ text }) => text)),
  ].join(' ');
