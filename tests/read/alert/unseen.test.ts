/**
 * How well alerts are read of which nothing was learnt: what a new alert can expect (`npm run read-report` prints all of
 * it; `readings.test.ts` says what is known). These figures may rise and must not fall.
 */
import { expect, test } from 'vitest';
import type { Figures } from './figures.ts';
import { precision, recall, sum } from './figures.ts';
import { readHeldOut } from './held-out.ts';

test('an alert that nobody has seen is read', async () => {
  const read = await readHeldOut(['tests/fixtures/alerts', 'tests/fixtures/real-alerts'], 2);
  const done = read.flatMap(({ figures }) => figures ?? []);
  expect(done).toHaveLength(read.length);
  const of = (part: keyof Figures) => sum(done.map((one) => one[part]));
  const least: [keyof Figures, number, number][] = [['risks', 0.8, 0.8]];
  for (const [part, found, right] of least) {
    expect([part, recall(of(part)) >= found]).toEqual([part, true]);
    expect([part, precision(of(part)) >= right]).toEqual([part, true]);
  }
}, 300_000);
