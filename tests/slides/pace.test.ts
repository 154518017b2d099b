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
    section: { planned: 120, remaining: 120 },
    behind: 0,
  });
});

test('counts the short route alone', () => {
  expect(paceAt(plan, 3, 30, true)).toEqual({
    planned: 180,
    dueBy: 180,
    remaining: 150,
    section: { planned: 120, remaining: 150 },
    behind: 0,
  });
});

test('says how far behind, in whole minutes', () => {
  expect(paceAt(plan, 0, 119, false).behind).toBe(0);
  expect(paceAt(plan, 0, 120 + 185, false).behind).toBe(3);
});

test('says what is left of the part of the lesson, over all its slides', () => {
  const long: PlannedSlide[] = [
    { part: 'welcome', minutes: 2, short: null, optional: false },
    { part: 'story', minutes: 4, short: null, optional: false },
    { part: 'story', minutes: 4, short: null, optional: false },
    { part: 'check', minutes: 3, short: null, optional: false },
  ];
  expect(paceAt(long, 1, 200, false).section).toEqual({ planned: 480, remaining: 400 });
  expect(paceAt(long, 2, 700, false).section).toEqual({ planned: 480, remaining: 0 });
});

test('a continued slide belongs to the part before it', () => {
  const continued: PlannedSlide[] = [
    { part: 'help', minutes: 3, short: null, optional: false },
    { part: '', minutes: 0, short: null, optional: false },
    { part: 'closing', minutes: 2, short: null, optional: false },
  ];
  expect(paceAt(continued, 1, 60, false).section).toEqual({ planned: 180, remaining: 120 });
});
