/** Of a paper without a year the day is proposed that fits its day of the week. */
import { expect, test } from 'vitest';
import { proposeDay } from '#draft/choose/propose-day.ts';

const proposed = (text: string, today = '2026-11-29') =>
  proposeDay([{ text, line: 1 }], today)?.day ?? null;

test.each([
  ['[Thu 12 Nov, 21:47]', '2026-11-12'],
  ['Wednesday 3rd December', '2025-12-03'],
  ['Sent: Fri 27 Nov at 16:02', '2026-11-27'],
])('%s', (text, day) => expect(proposed(text)).toBe(day));

test.each(['Friday 12 November', 'Thu 12 Nov 2026', 'We met on Thu 12 Nov.', 'Mon 30 Feb'])(
  '%s: none',
  (text) => expect(proposed(text)).toBeNull(),
);

test('a day to come is none of a paper that is read today', () =>
  expect(proposed('Thu 12 Nov', '2026-11-11')).toBeNull());
