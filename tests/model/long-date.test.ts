import { expect, test } from 'vitest';
import { longDate } from '#model/text/long-date.ts';

test('a date is written out, without a leading zero', () => {
  expect(longDate('2026-11-24')).toBe('24 November 2026');
  expect(longDate('2027-01-05')).toBe('5 January 2027');
});

test('a month without a day is one', () => {
  expect(longDate('2026-09')).toBe('September 2026');
});

test('what is not a date stays as it is', () => {
  expect(longDate('soon')).toBe('soon');
  expect(longDate('2026-13-01')).toBe('2026-13-01');
});
