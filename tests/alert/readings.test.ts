/** Alerts in five formats, and files that are none: expected readings were written before the reader saw them. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Figures, figuresOf, precision, recall, sum } from '#scripts/learn/figures.ts';
import { fixturesIn, readFixture } from '#scripts/learn/read-fixture.ts';

const fixtures = fixturesIn('tests/fixtures/alerts');
const all: Figures[] = [];

describe.each(fixtures)('$name', ({ path, expected }) => {
  test('is read with its names, red flags and routes whole', async () => {
    const { reading, problems } = await readFixture(path);
    expect(problems).toEqual([]);
    if (!reading) throw new Error('There is no reading');
    const figures = figuresOf(reading, expected);
    all.push(figures);
    for (const part of ['names', 'redFlags', 'routes'] as const)
      expect([part, figures[part].lost, figures[part].extra]).toEqual([part, [], []]);
  });
});

test('risks are found, and only those: recall and precision of at least 0.9 over all alerts', () => {
  expect(all).toHaveLength(fixtures.length);
  const risks = sum(all.map((figures) => figures.risks));
  expect(recall(risks)).toBeGreaterThanOrEqual(0.9);
  expect(precision(risks)).toBeGreaterThanOrEqual(0.9);
});

test('what fits no risk is listed for a person: recall of at least 0.9 over all alerts', () => {
  expect(all).toHaveLength(fixtures.length);
  expect(recall(sum(all.map((figures) => figures.unmapped)))).toBeGreaterThanOrEqual(0.9);
});

describe('is refused with what is wrong and how to mend it:', () => {
  test.each(readdirSync('tests/fixtures/bad-alerts'))('%s', async (name) => {
    const { reading, problems } = await readFixture(`tests/fixtures/bad-alerts/${name}`);
    expect(reading).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.ruleId).toMatch(/^(file|alert)-readable$/);
    expect(problems[0]?.note.length).toBeGreaterThan(20);
  });
});
