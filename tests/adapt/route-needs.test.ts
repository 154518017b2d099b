/** A help route that says what it needs is given by letters and workshops where that is taught, and nowhere else. */
import { expect, test } from 'vitest';
import { isForLetter, risksWithStory, routesOffTopic } from '#adapt/help-routes.ts';
import { openDrafting } from '#scripts/samples/drafted.ts';
import { bandToTry, lessonToTry } from '#scripts/samples/lesson-to-try.ts';
import { PLAIN_ALERT } from '#scripts/samples/plain-alert.ts';
import { prepareFixture } from '../prepare-fixture.ts';

const { lessons, sharedData } = await prepareFixture({ workshops: [] });
if (!sharedData) throw new Error('The house files cannot be read');

test('a workshop gives a route of a risk where that risk is taught, and no other', () => {
  // The lesson is on people whom pupils know only online: CEOP is listed by that risk.
  const routes =
    lessons[0]?.workshops?.parents.cards[0]?.routes.rows.map(({ route }) => route.id) ?? [];
  expect(routes).toContain('ceop-safety-centre');
  const needy = sharedData.routes.routes.filter(({ workshopNeeds }) => workshopNeeds);
  expect(needy.length).toBeGreaterThan(1);
  const stray = needy.filter(({ id }) => id !== 'ceop-safety-centre' && routes.includes(id));
  expect(stray.map(({ id }) => `${id} is on the card of a lesson on none of its risks`)).toEqual(
    [],
  );
});

const toldRisks = (risks: string[], ofStory: string[] | null = null) =>
  risksWithStory(sharedData, risks, ofStory);

test('a letter gives Report Remove where a threat is over a picture, and not where the story is on none', () => {
  const given = (ofStory: string[] | null) =>
    isForLetter(
      sharedData,
      'report-remove',
      { ages: [11, 14] },
      toldRisks(['sexual-extortion'], ofStory),
    );
  expect([given(null), given(['childline'])]).toEqual([true, false]);
});

test.each([
  ['report-remove', 'image-sharing', 'grooming'],
  ['take-it-down', 'live-recording', 'grooming'],
  ['iwf-report', 'synthetic-imagery', 'scams-malware'],
  ['national-gambling-helpline', 'spending-gambling', 'scams-malware'],
])(
  'a letter gives %s from nine on, to families whose child is taught %s and not %s',
  (id, risk, other) => {
    const given = (age: number, risks: string[]) =>
      isForLetter(sharedData, id, { ages: [age, age + 2] }, toldRisks(risks));
    expect([given(9, [risk]), given(9, [other, risk])]).toEqual([true, true]);
    expect([given(7, [risk]), given(9, [other]), given(9, [])]).toEqual([false, false, false]);
  },
);

test('no letter of a lesson on bullying gives CEOP, which takes no reports of it', () => {
  const given = (risk: string) =>
    isForLetter(sharedData, 'ceop-safety-centre', { ages: [11, 14] }, toldRisks([risk]));
  expect([given('online-bullying'), given('grooming')]).toEqual([false, true]);
});

test('a letter gives a route that needs nothing to everybody', () =>
  expect(isForLetter(sharedData, 'nspcc-helpline', { ages: [3, 5] }, [])).toBe(true));

/** How an alert was read that speaks of nothing that is won or paid for by chance. */
const NO_CHANCE = { text: '', lesson: '', missing: [], risks: [], silentOn: ['chance' as const] };

test('help against gambling stands in no lesson whose alert speaks of no chance, unless it names it', () => {
  const [prepared] = lessons;
  if (!prepared) throw new Error('The fixture cannot be read');
  const { alert } = prepared.lesson;
  const without = (more: Partial<typeof alert>) => [
    ...routesOffTopic({ alert: { ...alert, routes: [], ...more } }, sharedData),
  ];
  const gambling = 'national-gambling-helpline';
  expect(without({ reading: NO_CHANCE })).toEqual([gambling]);
  expect(without({ reading: { ...NO_CHANCE, silentOn: ['images'] } })).toEqual([]);
  // Of an alert that nobody read it is not known.
  expect(without({})).toEqual([]);
  const named = { asWritten: 'the helpline', routeId: gambling, action: 'keep' as const };
  expect(without({ reading: NO_CHANCE, routes: [named] })).toEqual([]);
});

test('a threat over something else than a picture gives no help with pictures to families of primary pupils', () => {
  const given = (age: number, hasImages: boolean) =>
    isForLetter(
      sharedData,
      'report-remove',
      { ages: [age, age + 2] },
      toldRisks(['sexual-extortion']),
      hasImages,
    );
  expect([given(9, true), given(9, false)]).toEqual([true, false]);
  // From eleven on its stories are about a picture.
  expect(given(11, false)).toBe(true);
});

test('a sheet that names a route which is out of place has the others, and is no fault', async () => {
  const drafting = await openDrafting();
  const reading = 'reading: { text: a, lesson: b, missing: [], risks: [], silentOn: [chance] }';
  const silent = PLAIN_ALERT.replace(/---\n$/, `${reading}\n---\n`);
  const made = await drafting.prepare(
    Object.entries({ silent, said: PLAIN_ALERT }).map(([slug, alert]) => ({
      slug,
      lesson: {
        path: `${slug}/lesson.mdx`,
        text: lessonToTry('spending-gambling', [
          bandToTry({ id: 'ks5', risks: ['spending-gambling'] }),
        ]),
      },
      alert: { path: `${slug}/alert.md`, text: alert },
      shingles: null,
    })),
  );
  expect(made.problems.filter(({ ruleId }) => ruleId === 'help-route-fits')).toEqual([]);
  const has = made.lessons.map(({ versions: [first] }) =>
    JSON.stringify(first?.version.handouts).includes('0808 8020 133'),
  );
  expect(has).toEqual([false, true]);
});
