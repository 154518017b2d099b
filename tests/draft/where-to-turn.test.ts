/** Where an alert sends people is told by our own routes, and never quoted as how something works. */
import { expect, test } from 'vitest';
import { whyNotTurned } from '#draft/quote/where-to-turn.ts';
import { readingOf } from '#scripts/samples/sample-reading.ts';

const text = 'Anyone who has lost coins can ring the Youth Ear.';
const route = (action: 'keep' | 'replace') => ({
  ...readingOf({ risks: [] }),
  statements: [{ text, line: 4, uses: ['route:childline', 'service'] }],
  routes: [{ asWritten: 'ring the Youth Ear', line: 4, routeId: 'childline', action }],
});

test('a service of another country is quoted to nobody, whatever else its sentence says', () => {
  expect(whyNotTurned('service', { text, line: 4 }, route('replace'))).toMatch(/none of ours/);
  expect(whyNotTurned('advice', { text, line: 4 }, route('replace'))).toMatch(/none of ours/);
});

test('one of ours is no account of how something works, and may be advice', () => {
  expect(whyNotTurned('service', { text, line: 4 }, route('keep'))).toMatch(/where to turn/);
  expect(whyNotTurned('advice', { text, line: 4 }, route('keep'))).toBeNull();
});

test('a sentence that names no route is told', () =>
  expect(
    whyNotTurned('service', { text: 'Coins are sold.', line: 5 }, route('replace')),
  ).toBeNull());
