/**
 * How well alerts are read of which nothing was learnt: what a new alert can expect (`npm run read-report` prints all of
 * it; `readings.test.ts` says what is known). These figures may rise and must not fall.
 */
import { expect, test } from 'vitest';
import { type Figures, precision, recall, sum } from './figures.ts';
import { readHeldOut } from './held-out.ts';

/** Of each part how much must be found, and how much of what is found must be right. */
const LEAST: Partial<Record<keyof Figures, readonly [found: number, right: number]>> = {
  names: [0.98, 0.9],
  risks: [0.88, 0.79],
  redFlags: [0.96, 0.98],
  advice: [0.94, 0.91],
  routes: [0.99, 0.95],
  front: [0.93, 0.93],
  publisher: [1, 0.97],
  lead: [0.83, 1],
  leadMechanism: [0.8, 1],
  mechanisms: [0.81, 0.76],
  sharing: [1, 0.35],
  statements: [1, 1],
};

test('an alert that nobody has seen is read, and none is refused', async () => {
  const read = await readHeldOut(['tests/fixtures/alerts', 'tests/fixtures/real-alerts'], 2);
  expect(read.filter(({ figures }) => !figures).map(({ name }) => name)).toEqual([]);
  const done = read.flatMap(({ figures }) => figures ?? []);
  const fallen = Object.entries(LEAST).flatMap(([part, [found, right]]) => {
    const figure = sum(done.map((figures) => figures[part as keyof Figures]));
    const is = [recall(figure), precision(figure)] as const;
    return is[0] >= found && is[1] >= right ? [] : [[part, ...is]];
  });
  expect(fallen).toEqual([]);
}, 300_000);
