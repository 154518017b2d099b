/** Parts are shared out evenly, by what they took, and alike on every machine. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignParts, readShard } from '#scripts/shards/share-parts.ts';

const PARTS = ['ants/ks1', 'ants/ks3', 'bees/ks1', 'bees/ks3', 'cats/ks1', 'cats/ks3'];
const shared = (times: Record<string, number>, of: number) =>
  PARTS.map((part) => assignParts(PARTS, times, of).get(part));

describe('parts', () => {
  test('are shared out equally while nobody knows what they take', () => {
    expect(shared({}, 2)).toEqual([1, 1, 1, 2, 2, 2]);
    expect(shared({}, 3)).toEqual([1, 1, 2, 2, 3, 3]);
  });

  test('are shared out by what they took: one that takes long has a shard of its own', () => {
    expect(shared({ 'ants/ks1': 500, 'ants/ks3': 100, 'bees/ks1': 100 }, 2)[0]).toBe(1);
    const times = { ...Object.fromEntries(PARTS.map((part) => [part, 100])), 'ants/ks1': 500 };
    expect(shared(times, 2)).toEqual([1, 2, 2, 2, 2, 2]);
  });

  test('that took nothing, since a lesson has no such band, change nothing for the others', () => {
    const times = { 'ants/ks1': 9, 'ants/ks3': 0, 'bees/ks1': 9, 'bees/ks3': 0, 'cats/ks1': 9 };
    expect(shared({ ...times, 'cats/ks3': 0 }, 3)).toEqual([1, 2, 2, 3, 3, 3]);
  });

  test('have a shard each, in order, and no shard is longer than its share by more than a part', () => {
    const lists = fc.array(fc.nat(5000), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 12 }), (list, of) => {
        const parts = list.map((_, index) => `lesson/${index}`);
        const times = Object.fromEntries(list.map((time, index) => [`lesson/${index}`, time]));
        const shards = assignParts(parts, times, of);
        const numbers = parts.map((part) => shards.get(part) ?? 0);
        expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers);
        const whole = list.reduce((sum, time) => sum + time, 0);
        for (let index = 1; index <= of; index += 1) {
          const shard = list.filter((_, at) => numbers[at] === index);
          const sum = shard.reduce((sum, time) => sum + time, 0);
          expect(sum).toBeLessThanOrEqual(whole / of + Math.max(...list));
        }
      }),
    );
  });
});

test.each([
  ['1/1', { index: 1, of: 1 }],
  ['2/4', { index: 2, of: 4 }],
  ['0/4', null],
  ['5/4', null],
  ['2', null],
  ['-1/4', null],
  ['1/4 ', null],
])('“%s” is read as which part of how many', (text, shard) => {
  expect(readShard(text)).toEqual(shard);
});
