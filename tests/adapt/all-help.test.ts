/** Families hear of all help that belongs to the risks of a lesson, however many those are. */
import { expect, test } from 'vitest';
import { openDrafting } from '../drafted.ts';
import { bandToTry, lessonToTry } from '../lesson-to-try.ts';
import { PLAIN_ALERT } from '../plain-alert.ts';

const drafting = await openDrafting();
/** Threats, scams and gambling: each has help of its own, and together more than one slide holds. */
const bands = [
  bandToTry({ id: 'uks2', risks: ['sexual-extortion'] }),
  ...['ks3', 'ks4', 'ks5'].map((id) =>
    bandToTry({ id, risks: ['spending-gambling', 'scams-malware'] }),
  ),
];
const lesson = {
  slug: 'all-help',
  lesson: { path: 'all-help/lesson.mdx', text: lessonToTry('spending-gambling', bands) },
  alert: { path: 'all-help/alert.md', text: PLAIN_ALERT },
  shingles: null,
};
const [prepared] = (await drafting.prepare([lesson])).lessons;

test('what one slide of helpers has no room for stands on the next, and on the card', async () => {
  const parents = prepared?.workshops?.parents;
  const slides = parents?.deck.slides.filter(({ title }) => title.startsWith('Who helps')) ?? [];
  const said = [JSON.stringify(slides.map(({ blocks }) => blocks)), JSON.stringify(parents?.card)];
  for (const text of said)
    for (const name of [
      '999',
      'Childline',
      'NSPCC Helpline',
      'CEOP Safety Centre',
      'Report Remove',
      'National Gambling Helpline',
      'Report Fraud',
    ])
      expect(text).toContain(name);
  expect(slides.length).toBeGreaterThan(1);
  expect(prepared?.found).toEqual([]);
});

test.each(['ks3', 'ks4', 'ks5'])(
  'the card on the back of the letter of %s has all of it',
  (band) => {
    const { routes, school } = drafting.sharedData;
    const version = prepared?.versions.find((one) => one.version.band.id === band)?.version;
    const due = drafting.sharedData.risks
      .filter(({ id }) => version?.risks.some((risk) => risk.id === id))
      .flatMap((risk) => risk.routes)
      .filter((id) =>
        routes.routes.some(
          (route) =>
            route.id === id &&
            route.readers.includes('parent') &&
            route.nations.includes(school.nation),
        ),
      );
    const shown = version?.letter.card.routes.map(({ id }) => id);
    expect(due).toContain('national-gambling-helpline');
    expect(due).toContain('report-fraud');
    expect(shown).toEqual(expect.arrayContaining(due.filter((id) => id !== 'trusted-adult')));
  },
);
