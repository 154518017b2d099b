/**
 * Six alerts written by somebody who had not seen the reader, read in part so far. The floors are what is reached, not
 * what is wanted (`readings.test.ts`): raise them with the reader, and move an alert there once it is read whole.
 */
import { describe, expect, test } from 'vitest';
import { type Figures, figuresOf, precision, recall, sum } from './figures.ts';
import { fixturesIn, readFixture } from './read-fixture.ts';

const fixtures = fixturesIn('tests/fixtures/hard-alerts');
const all: Figures[] = [];
const bare = (text: string): string => text.replace(/[.\s]+$/, '').toLowerCase();

describe.each(fixtures)('$name', ({ path, expected }) => {
  test('asks for nothing that it says not to do', async () => {
    const { reading } = await readFixture(path);
    if (!reading) throw new Error('There is no reading');
    all.push(figuresOf(reading, expected));
    const asked = reading.advice.filter((one) => !one.not).map(({ text }) => bare(text));
    for (const { text } of expected.advice.filter((one) => one.not))
      expect(asked).not.toContain(bare(text));
  });
});

test('most of it is found, and little beside it', () => {
  const whole = (part: keyof Figures) => sum(all.map((figures) => figures[part]));
  expect(recall(whole('names'))).toBeGreaterThanOrEqual(0.8);
  expect(recall(whole('redFlags'))).toBeGreaterThanOrEqual(0.8);
  expect(precision(whole('redFlags'))).toBe(1);
  expect(recall(whole('risks'))).toBeGreaterThanOrEqual(0.7);
  expect(precision(whole('risks'))).toBeGreaterThanOrEqual(0.6);
});
