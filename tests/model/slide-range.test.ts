import { expect, test } from 'vitest';
import { slideRange } from '#model/text/slide-range.ts';

test('slides in a row become a range', () => {
  expect(slideRange(['1', '2', '3', '5', '7', '8'])).toBe('1–3, 5, 7–8');
  expect(slideRange([])).toBe('');
});
