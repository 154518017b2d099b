import { expect, test } from 'vitest';
import { inRounds } from '#model/text/in-rounds.ts';
import { version } from '../render/deck/sample-version.ts';

const sizes = (pairs: number, body: number) =>
  inRounds(Array.from({ length: pairs }), version([], body).band).map(({ length }) => length);

test('pairs are shared out evenly over as few rounds as hold them, and none is left by itself', () => {
  expect(sizes(3, 28)).toEqual([3]);
  expect(sizes(7, 28)).toEqual([3, 2, 2]);
  expect(sizes(5, 18)).toEqual([3, 2]);
  // Four are read from the back in type of 24 points, and three in larger.
  expect(sizes(4, 24)).toEqual([4]);
  expect(sizes(4, 25)).toEqual([2, 2]);
  for (const body of [18, 28])
    for (let pairs = 2; pairs < 20; pairs++) {
      const all = sizes(pairs, body);
      expect(all.reduce((sum, size) => sum + size, 0)).toBe(pairs);
      expect(Math.max(...all) - Math.min(...all)).toBeLessThan(2);
      expect(Math.min(...all)).toBeGreaterThan(1);
    }
});
