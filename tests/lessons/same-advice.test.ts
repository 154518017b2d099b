/** A letter says one sign, one step and one question once, whichever mechanism and risks it takes them from. */
import { toString as textContent } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { inside, itemsOf } from '#compose/nodes.ts';
import type { Band } from '#model/band.ts';
import { topicFinder } from '#model/language/same-advice.ts';
import type { Component } from '#model/lesson/component.ts';
import { tellingsOf } from '#model/lesson/tellings.ts';
import { forPupilsOf } from '#model/mechanism.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData, modules } = await sharedDataForTests();

/** Two items with so many of the shorter one's words in common say nearly the same. */
const NEAR = 0.6;
/** Fewer words than this in common may be chance. */
const LEAST_SHARED = 3;
const COMMON = new Set(
  'about after agree apps family make rule been before child from games have into look more nobody online people somebody someone that their them they this what when where which with would your'.split(
    ' ',
  ),
);
const contentWords = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[a-z]{4,}/g) ?? [])
      .filter((word) => !COMMON.has(word))
      .map((word) => word.replace(/(ing|ed|es|s)$/, '').slice(0, 6)),
  );
function isNear(text: string, other: string): boolean {
  const [a, b] = [contentWords(text), contentWords(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= LEAST_SHARED && shared / Math.min(a.size, b.size) >= NEAR;
}

type List = readonly [
  component: 'Signs' | 'Steps' | 'Openers',
  topics: 'signs' | 'steps' | 'openers',
  adults: 'sign' | 'step' | 'home',
  most: number,
];

const LISTS: List[] = [
  ['Signs', 'signs', 'sign', 2],
  ['Steps', 'steps', 'step', 2],
  ['Openers', 'openers', 'home', 2],
];

/** Every pair of items that one letter of a band may hold: a mechanism's beside those of the risk that leads or joins. */
function pairsOf(band: Band, [component, , key, most]: List): [string, string][] {
  const items = (module: Component) =>
    itemsOf(inside(module, 'ForLetter').flatMap((part) => inside(part, component))).map((item) =>
      textContent(item),
    );
  const stories = tellingsOf(modules, band.id);
  const first = stories
    .filter(({ id, risk }) => id === risk)
    .flatMap(({ module }) => items(module).slice(0, 1));
  const lead = stories.map(({ module }) => items(module).slice(0, most));
  const mechanisms = sharedData.mechanisms
    .filter((mechanism) => forPupilsOf(mechanism, band, sharedData.bands))
    .map((mechanism) => mechanism.adults[key]);
  return [
    ...lead.flatMap((ofStory) =>
      ofStory.flatMap((text) =>
        [...first, ...mechanisms].map((two): [string, string] => [text, two]),
      ),
    ),
    ...mechanisms.flatMap((text) => first.map((two): [string, string] => [text, two])),
  ];
}

test.each(LISTS)('%s that say nearly the same are known to be about the same', (...list) => {
  const twins = sharedData.bands.flatMap((band) =>
    pairsOf(band, list)
      .filter(([text, two]) => text !== two && isNear(text, two))
      .filter(([text, two]) => {
        const topicOf = topicFinder(sharedData.sameAdvice[list[1]]);
        return topicOf(text)[0] !== topicOf(two)[0];
      })
      .map(([text, two]) => `${band.id}: “${text}” and “${two}”`),
  );
  expect([...new Set(twins)]).toEqual([]);
});

test('what a reader found twice in one letter is one sign', () => {
  const about = topicFinder(sharedData.sameAdvice.signs);
  expect(about('new things or money they can’t explain')).toEqual(
    about('money in or out, not explained'),
  );
  expect(about('money or gifts that nobody can explain')).not.toEqual(
    about('small payments that add up'),
  );
});
