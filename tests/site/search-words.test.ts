/** Everyday words lead to the lesson on what they mean, whatever that lesson is called. */
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { SEARCH } from '../../src/site/search/search-index.ts';
import { prepareFixture } from '../prepare-fixture.ts';

const { sharedData } = await prepareFixture();
const risks = sharedData?.risks ?? [];
const index = new MiniSearch(SEARCH);
// A lesson of each risk, of which its title says nothing.
index.addAll(
  risks.map(({ id, label, term, triggers }, at) => ({
    ...{ id, title: `Lesson ${at + 1}`, ages: '', summary: '' },
    ...{ risks: label, words: [term, ...triggers].join('. ') },
  })),
);

test.each([
  ['bullying', 'online-bullying'],
  ['gambling', 'spending-gambling'],
  ['nudes', 'image-sharing'],
  ['strangers', 'stranger-contact'],
])('“%s”', (words, risk) => {
  expect(index.search(words).map(({ id }) => id)[0]).toBe(risk);
});
