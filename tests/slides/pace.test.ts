import { expect, test } from 'vitest';
import { type PlannedSlide, paceAt } from '#slides/speaker/pace.ts';

const plan: PlannedSlide[] = [
  { part: 'welcome', minutes: 2, short: 1, optional: false },
  { part: 'story', minutes: 5, short: null, optional: false },
  { part: 'story', minutes: 3, short: null, optional: true },
  { part: 'closing', minutes: 3, short: 2, optional: false },
];

test('counts the whole route without what is optional', () => {
  expect(paceAt(plan, 0, 0, false)).toEqual({
    planned: 600,
    dueBy: 120,
    remaining: 600,
    behind: 0,
  });
});

test('counts the short route alone', () => {
  expect(paceAt(plan, 3, 30, true)).toEqual({
    planned: 180,
    dueBy: 180,
    remaining: 150,
    behind: 0,
  });
});

test('says how far behind, in whole minutes', () => {
  expect(paceAt(plan, 0, 119, false).behind).toBe(0);
  expect(paceAt(plan, 0, 120 + 185, false).behind).toBe(3);
});
