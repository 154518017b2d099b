import { expect, test } from 'vitest';
import { shuffle } from '#render/arrange/shuffle.ts';

test('never keeps the order, always keeps the items', () => {
  for (let length = 2; length < 12; length++)
    for (let key = 0; key < 60; key++) {
      const items = Array.from({ length }, (_, index) => index);
      const shuffled = shuffle(items, `key-${key}`);
      expect(shuffled).not.toEqual(items);
      expect([...shuffled].sort((a, b) => a - b)).toEqual(items);
    }
});

test('is the same for the same key, and differs between keys', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(shuffle(items, 'one')).toEqual(shuffle(items, 'one'));
  const orders = new Set(
    ['one', 'two', 'three', 'four'].map((key) => shuffle(items, key).join('')),
  );
  expect(orders.size).toBeGreaterThan(2);
});

test('has nothing to do for one item', () => {
  expect(shuffle(['a'], 'key')).toEqual(['a']);
  expect(shuffle([], 'key')).toEqual([]);
});
