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
  risks: [0.89, 0.84],
  redFlags: [0.96, 0.98],
  advice: [0.94, 0.91],
  routes: [0.99, 0.95],
  front: [0.93, 0.93],
  publisher: [1, 0.97],
  lead: [0.86, 1],
  leadMechanism: [0.82, 1],
  mechanisms: [0.83, 0.83],
  sharing: [1, 0.35],
  statements: [1, 1],
};

/** Of a hundred alerts a person is asked at most so often what it is about, and so often the answer is offered. */
const MOST_ASKED = 10;
const OFFERED = 60;

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
  const asked = read.filter((one) => one.asked);
  expect((100 * asked.length) / read.length).toBeLessThanOrEqual(MOST_ASKED);
  const offered = asked.filter(({ figures }) => figures?.lead.hit === 1).length;
  expect((100 * offered) / asked.length).toBeGreaterThanOrEqual(OFFERED);
}, 300_000);
