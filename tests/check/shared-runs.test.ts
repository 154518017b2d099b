/** What the shared data says itself repeats no alert, wherever it stands. */
import { expect, test } from 'vitest';
import { sharedRuns } from '#check/shared-runs.ts';
import { shinglesOf } from '#check/shingles.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData, modules } = await sharedDataForTests();
const runsFor = (risks: string[]) => sharedRuns(modules, sharedData.mechanisms, risks);
const runs = new Set(runsFor([]));
const knows = (text: string) => shinglesOf(text).every((run) => runs.has(run));

test('of what a mechanism does', () => {
  const works = sharedData.mechanisms.flatMap(({ pupils }) =>
    Object.values(pupils).flatMap((words) => (words ? [words.works] : [])),
  );
  expect(works.filter((text) => !knows(text))).toEqual([]);
});

test('of turns, between what a story fills in', () => {
  const sentences = [...modules.stories.values()]
    .flatMap(({ turns }) => Object.values(turns))
    .flatMap(({ mends }) => mends)
    .filter((text) => !text.includes('{'));
  expect(sentences.length).toBeGreaterThan(5);
  expect(sentences.filter((text) => !knows(text))).toEqual([]);
});

test('and of nothing else', () => {
  expect(knows('Viewers buy coins and send animated gifts to a child who goes live.')).toBe(false);
});

test('of the modules of the risks that are taught', () => {
  const [none, ofOne, two] = [[], ['grooming'], ['grooming', 'image-sharing']].map(runsFor);
  expect(ofOne?.length).toBeGreaterThan(none?.length ?? 0);
  expect(two?.length).toBeGreaterThan(ofOne?.length ?? 0);
});
