/** Why a risk was read, as it stands beside its box. */
import { expect, test } from 'vitest';
import { whyRead } from '#desk/reading/why-read.ts';
import { sharedDataForTests } from '../lessons/shared-data.ts';

const { sharedData } = await sharedDataForTests();
const because = 'He was told that his home address would be published unless he paid again.';
const read = ['sexual-extortion', 'grooming'].map((id) => ({
  ...{ id, sure: 'high' as const, evidence: [{ text: because, line: 8 }] },
}));
const says = (id: string, silentOn: readonly 'images'[] = [], isUnsure = false) =>
  whyRead({ read, silentOn }, id, sharedData.risks, isUnsure);

test('the sentence that tells of it stands there, a long one begun', () => {
  expect(says('grooming')).toBe(`“${because}”`);
  const long = [{ ...read[0], id: 'grooming', evidence: [{ text: 'word '.repeat(40), line: 1 }] }];
  const begun = whyRead({ read: long as typeof read, silentOn: [] }, 'grooming', [], false);
  expect(begun).toBe(`“${'word '.repeat(16)}…”`);
});

test('of a threat where the alert speaks of no pictures it is asked whether it is that', () => {
  expect(says('sexual-extortion', ['images'])).toBe(
    `“${because}” The alert speaks of no pictures. Is it this?`,
  );
  expect(says('sexual-extortion')).toBe(`“${because}”`);
  expect(says('grooming', ['images'])).toBe(`“${because}”`);
});

test('what we are not sure of says so; what a person added has no sentence', () => {
  expect(says('grooming', [], true)).toBe(`“${because}” We are not sure of it.`);
  expect(says('image-sharing')).toBeUndefined();
});
