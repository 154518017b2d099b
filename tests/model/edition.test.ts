import { expect, test } from 'vitest';
import { Editions } from '#model/paper/edition.ts';

const version = (id: string, more: object = {}) => ({
  id,
  name: id,
  use: id,
  fileName: id,
  ...more,
});
const isValid = (...editions: object[]) => Editions.safeParse({ editions }).success;

test('every sheet has a standard version, and it comes first', () => {
  expect(isValid(version('standard'), version('mono'))).toBe(true);
  expect(isValid(version('mono'))).toBe(false);
  expect(isValid(version('mono'), version('standard'))).toBe(false);
});

test('an id names one version', () => {
  expect(isValid(version('standard'), version('cream'), version('cream'))).toBe(false);
});

test('a school adds a version by an id, a name and what differs', () => {
  const result = Editions.parse({
    editions: [version('standard'), version('wide', { parts: 'support', leading: 1.6 })],
  });
  expect(result.editions[1]).toMatchObject({ ink: 'colour', room: 1, sides: 1, parts: 'support' });
});
