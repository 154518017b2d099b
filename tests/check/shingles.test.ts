import { expect, test } from 'vitest';
import { sharedRuns, shinglesOf } from '#check/shingles.ts';

const ALERT = 'The site pairs people who do not know each other, and it asks for nothing at all.';
const shingles = new Set(shinglesOf(ALERT));

test('eight words in a row are a sentence of the alert, whatever their case and marks', () => {
  expect(sharedRuns('It says: the SITE pairs people — who do not know! Stop.', shingles)).toEqual([
    'the site pairs people who do not know',
  ]);
});

test('seven words in a row are not', () => {
  expect(sharedRuns('the site pairs people who do not meet', shingles)).toEqual([]);
});

test('a run that the list allows does not count', () => {
  const allowed = new Set(shinglesOf('the site pairs people who do not know'));
  expect(sharedRuns('the site pairs people who do not know', shingles, allowed)).toEqual([]);
});

test('hashes keep no word of the alert', () => {
  for (const hash of shingles) expect(hash).toMatch(/^[0-9a-f]{16}$/);
});
