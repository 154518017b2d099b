/** Everyday words lead to the lesson on what they mean, whatever that lesson is called. */
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import type { SiteLesson } from '#model/kit/site-data.ts';
import { queryFor, SEARCH, searchedLesson } from '../../src/site/search/search-index.ts';
import { prepareFixture } from '../prepare-fixture.ts';

const { sharedData } = await prepareFixture();
const risks = sharedData?.risks ?? [];
const index = new MiniSearch(SEARCH);
// A lesson of each risk, of which its title says nothing.
index.addAll(
  risks.map(({ id, label, term, triggers }, index) => ({
    ...{ id, title: `Lesson ${index + 1}`, ages: '', summary: '' },
    ...{ risks: label, words: [term, ...triggers].join('. ') },
  })),
);

test.each([
  ['bullying', 'online-bullying'],
  ['bullied', 'online-bullying'],
  ['bullies', 'online-bullying'],
  ['bullyi', 'online-bullying'],
  ['groming', 'grooming'],
  ['live-stream', 'live-recording'],
  ['gambling', 'spending-gambling'],
  ['gambled', 'spending-gambling'],
  ['nudes', 'image-sharing'],
  ['sexting', 'image-sharing'],
  ['strangers', 'stranger-contact'],
])('“%s”', (words, risk) => {
  expect(index.search(queryFor(words)).map(({ id }) => id)[0]).toBe(risk);
});

test('a lesson is found by each year that it is for', () => {
  const years = new MiniSearch(SEARCH);
  years.add(
    searchedLesson({
      ...{ slug: 'one', title: 'One', summary: '', words: [] },
      bands: [{ title: '', outcome: '', years: 'Years 7 to 9', risks: [] }],
    } as unknown as SiteLesson),
  );
  for (const year of [7, 8, 9]) expect(years.search(queryFor(`year ${year}`))).toHaveLength(1);
  expect(years.search(queryFor('year 5'))).toEqual([]);
});
