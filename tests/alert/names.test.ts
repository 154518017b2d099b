/** Names that no pupil reads, wherever they stand. */
import { expect, test } from 'vitest';
import { precision, recall } from './figures.ts';
import { namePapers, readNames } from './read-names.ts';

test('names are found wherever a name can stand, and nothing else is one', () => {
  const figure = readNames(namePapers('tests/fixtures/names/seen.yaml'));
  expect(figure.lost).toEqual([]);
  expect(figure.extra).toEqual([]);
});

test('… in papers that the reader was first tried on when it was done', () => {
  const figure = readNames(namePapers('tests/fixtures/names/unseen.yaml'));
  expect(recall(figure)).toBeGreaterThanOrEqual(0.88);
  expect(precision(figure)).toBeGreaterThanOrEqual(0.95);
});
