import { expect, test } from 'vitest';
import { runSearch, shinglesOf, wordsOf } from '#check/shingles.ts';

const ALERT = 'The site pairs people who do not know each other, and it asks for nothing at all.';
const shingles = new Set(shinglesOf(ALERT));

test('eight words in a row are a sentence of the alert, whatever their case and marks', () => {
  expect(runSearch(shingles)('It says: the SITE pairs people — who do not know! Stop.')).toBe(
    'the site pairs people who do not know',
  );
});

test('the last eight words of a text are looked at too', () => {
  const last = 'other and it asks for nothing at all';
  expect(runSearch(shingles)(`Any ${last}`)).toBe(last);
});

test('a sentence of the alert is found each time it is said', () => {
  const search = runSearch(shingles);
  search('people who do not know each other and it');
  for (const _ of [1, 2])
    expect(search('A site pairs people who do not know each other.')).toBe(
      'site pairs people who do not know each',
    );
});

test('seven words in a row are not', () => {
  expect(runSearch(shingles)('the site pairs people who do not meet')).toBeUndefined();
});

test('a run that the list allows does not count', () => {
  const allowed = new Set(shinglesOf('the site pairs people who do not know'));
  expect(runSearch(shingles, allowed)('the site pairs people who do not know')).toBeUndefined();
});

test('a place to turn to, its name and its address, is nobody’s sentence', () => {
  const line = 'CEOP Safety Centre: ceop.police.uk/Safety-Centre';
  const search = runSearch(
    new Set(shinglesOf(`${line}. They read every report that a child sends.`)),
    new Set(),
    new Set(wordsOf(line)),
  );
  expect(search(line)).toBeUndefined();
  expect(search('Safety Centre: they read every report that a child sends')).toBeDefined();
});

test('hashes keep no word of the alert', () => {
  for (const hash of shingles) expect(hash).toMatch(/^[0-9a-f]{16}$/);
});

test('a text of fewer words than eight has no run', () => {
  expect(shinglesOf('the site pairs people who do not')).toEqual([]);
  expect(shinglesOf('the site pairs people who do not know')).toHaveLength(1);
  expect(shinglesOf('')).toEqual([]);
});
