/** Where an alert sends people they are sent, as far as they may be here; and the report says who is, or why nobody is. */
import { describe, expect, test } from 'vitest';
import { alertRoutesFor, readersGiven } from '#adapt/alert-routes.ts';
import { pupilRoutes } from '#adapt/help-routes.ts';
import { routesSection } from '#adapt/lead-report/routes-section.ts';
import type { Fact } from '#model/alert/alert.ts';
import type { Nation } from '#model/audience.ts';
import type { BandVersion } from '#model/band-version.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData } = await sharedDataForTests();
const inNation = (nation: Nation) => ({
  ...sharedData,
  school: { ...sharedData.school, nation },
});
const route = (routeId: string, action: 'keep' | 'replace' | 'adults-only' = 'keep') => ({
  ...{ asWritten: routeId, routeId, action },
});
const band = (id: string) => {
  const found = sharedData.bands.find((band) => band.id === id);
  if (!found) throw new Error(`There is no band ${id}`);
  return found;
};

describe('what the alert names is given', () => {
  const routes = [
    route('meic'),
    route('fearless'),
    route('hwb-keeping-safe-online', 'adults-only'),
  ];

  test('to families of pupils old enough for it, and to staff', () => {
    const wales = inNation('wales');
    const families = (id: string) =>
      alertRoutesFor(wales, { routes, facts: [] }, 'parent', band(id));
    expect(families('ks3')).toEqual(['fearless', 'hwb-keeping-safe-online']);
    expect(families('ks1')).toEqual(['hwb-keeping-safe-online']);
    expect(alertRoutesFor(wales, { routes, facts: [] }, 'staff')).toEqual([
      'meic',
      'fearless',
      'hwb-keeping-safe-online',
    ]);
  });

  test('to pupils after those that their lesson has, and nothing that is for adults', () => {
    const ids = pupilRoutes(inNation('wales'), band('ks3'), ['grooming'], { ofAlert: routes }).map(
      ({ id }) => id,
    );
    expect(ids.at(-1)).toBe('fearless');
    expect(ids).not.toContain('meic');
    expect(
      pupilRoutes(inNation('wales'), band('ks1'), ['grooming'], { ofAlert: routes }).map(
        ({ id }) => id,
      ),
    ).not.toContain('fearless');
  });

  test('to nobody in a nation that has it not', () =>
    expect(
      alertRoutesFor(
        inNation('england'),
        { routes: [route('parentline-scotland')], facts: [] },
        'parent',
      ),
    ).toEqual([]));

  const money = ['report-fraud', 'bank-159', 'police-101', 'ncsc-phishing'];
  const toYoung = (nation: Nation, facts: Fact[] = []) =>
    alertRoutesFor(
      inNation(nation),
      { routes: money.map((id) => route(id)), facts },
      'parent',
      band('ks1'),
    );

  test('to families of every age where it is the bank, the police or fraud', () =>
    expect(toYoung('england')).toEqual(money));

  test('to families in a nation that has it not as what stands in its place there', () =>
    expect(toYoung('scotland')).toEqual(['police-101', 'bank-159', 'ncsc-phishing']));

  test('to no families of young children where it happened to much older ones', () => {
    const sentence = 'The alert tells of pupils of Years 11 to 13.';
    const facts = [{ kind: 'incident', says: sentence, ofWhom: { ages: [15, 17] } } as Fact];
    expect(toYoung('england', facts)).toEqual([]);
  });
});

/** What was made for an age: these on its slides, and those on its letter's card. */
const made = (id: string, slides: string[], card: string[]) =>
  ({
    band: band(id),
    routes: slides.map((slide) => ({ id: slide })),
    letter: { card: { routes: card.map((id) => ({ id })) } },
  }) as unknown as BandVersion;

describe('the report says', () => {
  const versions = [
    made('uks2', [], ['hwb-keeping-safe-online', 'report-fraud']),
    made('ks3', ['fearless'], ['fearless', 'hwb-keeping-safe-online']),
    made('ks4', ['fearless'], ['fearless', 'police-101']),
  ];
  test.each<[string, Nation, string]>([
    ['fearless', 'wales', 'Given to pupils: KS3–KS4; letters: KS3–KS4; staff.'],
    ['hwb-keeping-safe-online', 'wales', 'Given to letters: UKS2–KS3; staff.'],
    ['report-fraud', 'england', 'Given to letters: UKS2; staff.'],
    [
      'report-fraud',
      'scotland',
      'For schools in England; Wales; and Northern Ireland; here Police, not an emergency stands in its place. Given to letters: KS4; staff.',
    ],
    [
      'meic',
      'wales',
      'Given to staff. Its contact is not confirmed: check it before you give it out.',
    ],
    ['parentline-scotland', 'england', 'For schools in Scotland: it is printed nowhere here.'],
    ['a-club', 'england', 'It is not among our help routes, so it is printed nowhere.'],
  ])('of %s in %s who was given it, as it was made', (id, nation, sentence) =>
    expect(readersGiven(inNation(nation), id, versions)).toBe(sentence),
  );

  test('what was given besides, in one row for those that the same readers have', () => {
    const { blocks } = routesSection({ routes: [route('fearless')] }, sharedData, [
      made('ks3', ['childline'], ['childline', 'fearless', 'emergency-999']),
      made('ks4', ['childline'], ['childline', 'fearless', 'emergency-999', 'police-101']),
    ]);
    const rows = blocks[0]?.kind === 'table' ? blocks[0].rows : [];
    const texts = rows.map((row) => row.map((cell) => JSON.stringify(cell)).join(' '));
    expect(texts).toHaveLength(4);
    expect(texts[1]).toContain('Childline. Given to pupils: all bands; letters: all bands.');
    expect(texts[2]).toContain('Given to letters: all bands.');
    expect(texts[3]).toContain('Given to letters: KS4.');
  });
});
