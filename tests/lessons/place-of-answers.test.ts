/** What checks ask: more than their titles, and nobody finds the answer by its place or on a slide before it. */
import { toString as textContent } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { attribute, inside, itemsOf } from '#compose/nodes.ts';
import type { Component } from '#model/lesson/component.ts';
import { tellingsOf } from '#model/lesson/tellings.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData, modules } = await sharedDataForTests();

interface Asked {
  band: string;
  story: string;
  /** Where its right answer stands, from 1, of how many. */
  place: number;
  of: number;
}

const asked: Asked[] = sharedData.bands.flatMap((band) =>
  tellingsOf(modules, band.id).flatMap(({ id, module }) =>
    inside(module, 'Slide')
      .flatMap((slide) => inside(slide, 'Check'))
      .map((check) => {
        const answers = itemsOf([check]);
        const place = answers.findIndex(({ checked }) => checked) + 1;
        return { band: band.id, story: `${band.id}, ${id}`, place, of: answers.length };
      }),
  ),
);
const groupsBy = (key: (check: Asked) => string): [string, Asked[]][] => [
  ...Map.groupBy(asked, key),
];
const share = (checks: readonly Asked[], place: number): number =>
  checks.filter((check) => check.place === place).length / checks.length;

/** Of fewer nothing can be told. */
const ENOUGH = 8;

test.each(groupsBy(({ band, of }) => `${band}, ${of}`).filter(([, all]) => all.length >= ENOUGH))(
  'of the checks of %s answers, none of their places is right hardly ever, or mostly',
  (_, checks) => {
    const even = 1 / (checks[0]?.of ?? 1);
    for (const place of Array.from({ length: checks[0]?.of ?? 0 }, (_, at) => at + 1)) {
      expect(share(checks, place), `place ${place}`).toBeGreaterThan(even / 2);
      expect(share(checks, place), `place ${place}`).toBeLessThan(even * 1.7);
    }
  },
);

test('no story has each right answer last', () => {
  const last = groupsBy(({ story }) => story).filter(
    ([, checks]) => checks.length > 1 && checks.every(({ place, of }) => place === of),
  );
  expect(last.map(([story]) => story)).toEqual([]);
});

/** What pupils read of a story slide. */
const shown = (slide: Component): string => {
  const [notes] = inside(slide, 'Notes');
  const text = textContent(slide);
  return `${attribute(slide, 'title')} ${notes ? text.replace(textContent(notes), '') : text}`;
};
const LITTLE_WORDS =
  /^(a|an|and|as|at|be|but|by|for|from|has|have|he|her|him|his|if|in|is|it|no|not|now|of|on|or|she|so|that|the|their|them|they|this|to|was|what|who|will|with|you|your)$/;
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\d£]+/gu) ?? []).filter((word) => !LITTLE_WORDS.test(word));

test('what is asked of the one whom the story is about is not told on a slide before it', () => {
  const told = sharedData.bands
    .filter(({ readAloud }) => !readAloud)
    .flatMap((band) =>
      tellingsOf(modules, band.id).flatMap(({ id, telling, module }) => {
        const hero = sharedData.cast.find((who) => who.id === telling?.hero)?.name ?? '';
        const story = inside(module, 'Slide').filter((s) => attribute(s, 'part') === 'story');
        // The first question stands before the telling; the next ones stand after the whole story.
        return inside(module, 'Slide')
          .filter((slide) => attribute(slide, 'id') !== 'check-1')
          .flatMap((slide) => inside(slide, 'Check').map((check) => ({ slide, check })))
          .filter(({ slide, check }) =>
            `${attribute(slide, 'title')} ${attribute(check, 'question')}`.includes(hero),
          )
          .flatMap(({ check }) => {
            const right = itemsOf([check]).find(({ checked }) => checked);
            const answer = textContent(right?.children[0] ?? check);
            const words = wordsOf(answer);
            const said = story.map(shown).map(wordsOf);
            return said.some(
              (slide) => words.filter((word) => slide.includes(word)).length >= words.length * 0.75,
            )
              ? [`${band.id}, ${id}: ${answer}`]
              : [];
          });
      }),
    );
  expect(told).toEqual([]);
});

test('a question tells what it is about, and does not only say its title again', () => {
  const again = sharedData.bands.flatMap((band) =>
    tellingsOf(modules, band.id).flatMap(({ id, module }) =>
      inside(module, 'Slide').flatMap((slide) => {
        const title = wordsOf(attribute(slide, 'title') ?? '');
        return inside(slide, 'Check')
          .map((check) => attribute(check, 'question') ?? '')
          .filter((question) => wordsOf(question).every((word) => title.includes(word)))
          .map((question) => `${band.id}, ${id}: ${question}`);
      }),
    ),
  );
  expect(again).toEqual([]);
});
