/** A class that is told its third story doesn't hear the same sentence again. */
import { toString as textContent } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { attribute, inside } from '#compose/nodes.ts';
import { tellingsOf } from '#model/lesson/tellings.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData, modules } = await sharedDataForTests();

/** Stories that may have a sentence in common. */
const MOST = 4;
const FEWEST_WORDS = 5;
/** What every story says on purpose, and how a class is asked. */
const ALWAYS = /^thank you for telling me|in trouble|with a partner/;

test('no sentence of a story stands in more than four stories', () => {
  const stories = new Map<string, Set<string>>();
  for (const band of sharedData.bands)
    for (const { id, module } of tellingsOf(modules, band.id))
      for (const slide of inside(module, 'Slide').filter(
        (slide) => attribute(slide, 'part') === 'story',
      ))
        for (const sentence of textContent(slide).split(/(?<=[.!?])['’”"]?\s+/)) {
          const said = sentence.replace(/^[^\p{L}]+|[^\p{L}.!?]+$/gu, '').toLowerCase();
          if (said.split(' ').length < FEWEST_WORDS || ALWAYS.test(said)) continue;
          stories.set(said, (stories.get(said) ?? new Set()).add(`${band.id}, ${id}`));
        }
  const formulas = [...stories].filter(([, where]) => where.size > MOST);
  expect(formulas.map(([said, where]) => `“${said}”: ${[...where].join('; ')}`)).toEqual([]);
});

/** What somebody who tricks children may call themselves: a class would hear that they are the safe ones. */
const TAKEN_TITLES = /\b(?:helpers?|moderators?|mentors?)\b/i;

test('no template calls those who listen by a title that anybody online may take', () => {
  const said = [...modules.templates.bands]
    .filter(([, template]) => TAKEN_TITLES.test(JSON.stringify(template)))
    .map(([band]) => band);
  expect(said).toEqual([]);
});
