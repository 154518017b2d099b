/** Families hear of all help that belongs to the risks of a lesson, however many those are. */
import { expect, test } from 'vitest';
import { whyNotGiven } from '#model/help-route.ts';
import { openDrafting } from '#scripts/samples/drafted.ts';
import { bandToTry, lessonToTry } from '#scripts/samples/lesson-to-try.ts';
import { PLAIN_ALERT } from '#scripts/samples/plain-alert.ts';

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
  const said = [JSON.stringify(slides.map(({ blocks }) => blocks)), JSON.stringify(parents?.cards)];
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
    const { routes, school, risks } = drafting.sharedData;
    const version = prepared?.versions.find((version) => version.version.band.id === band)?.version;
    const taught = risks.filter(({ id }) => version?.risks.some((risk) => risk.id === id));
    const due = routes.routes.filter(
      ({ id, nations, readers }) =>
        id !== 'trusted-adult' &&
        readers.includes('parent') &&
        nations.includes(school.nation) &&
        taught.some((risk) => risk.routes.includes(id)),
    );
    expect(due.map(({ id }) => id)).toContain('national-gambling-helpline');
    expect(due.map(({ id }) => id)).toContain('report-fraud');
    const shown = version?.letter.card.routes.map(({ id }) => id) ?? [];
    const missing = due.filter(({ id }) => !shown.includes(id));
    expect(
      missing.map(
        (route) =>
          `${route.id}, a route of a risk that is taught, is not on the card: ${whyNotGiven(route, 'parent') ?? 'see its letterNeeds in lessons/help-routes.yaml'}`,
      ),
    ).toEqual([]);
  },
);
