import { describe, expect, test } from 'vitest';
import { shareMinutes } from '#compose/share-minutes.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('minutes of a part are shared among its slides', () => {
  test.each([
    [[3, 3, 2], 8],
    [[3, 3, 2, 2], 8],
    [[4, 4, 2, 2, 2], 10],
    [[1, 1, 1], 4],
    [[2], 3],
    [[5, 0.5], 1],
  ])('%j of %d', (weights, minutes) => {
    const shares = shareMinutes(weights, minutes);
    expect(sum(shares)).toBe(minutes);
    expect(shares.every((share) => share >= 0.5 && share % 0.5 === 0)).toBe(true);
  });

  test('a slide that asks for more gets no less', () => {
    const [long = 0, short = 0] = shareMinutes([4, 2], 5);
    expect(long).toBeGreaterThan(short);
  });

  test('half a minute a slide is the least, even where a part has less', () => {
    expect(shareMinutes([1, 1, 1], 1)).toEqual([0.5, 0.5, 0.5]);
  });

  test('what asks for nothing gets nothing', () => {
    expect(shareMinutes([0, 0], 4)).toEqual([0, 0]);
    expect(shareMinutes([], 4)).toEqual([]);
  });
});
