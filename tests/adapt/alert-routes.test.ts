/** Where an alert sends people they are sent, as far as they may be here; and the report says who is, or why nobody is. */
import { describe, expect, test } from 'vitest';
import { alertRoutesFor, pupilRoutes, whoIsGiven } from '#adapt/help-routes.ts';
import type { Nation } from '#model/audience.ts';
import { sharedDataForTests } from '../lessons/shared-data.ts';

const { sharedData } = await sharedDataForTests();
const inNation = (nation: Nation) => ({
  ...sharedData,
  school: { ...sharedData.school, nation },
});
const route = (routeId: string, action: 'keep' | 'replace' | 'adults-only' = 'keep') => ({
  ...{ asWritten: routeId, routeId, action },
});
const band = (id: string) => {
  const found = sharedData.bands.find((one) => one.id === id);
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
    const families = (id: string) => alertRoutesFor(wales, { routes }, 'parent', band(id));
    expect(families('ks3')).toEqual(['fearless', 'hwb-keeping-safe-online']);
    expect(families('ks1')).toEqual(['hwb-keeping-safe-online']);
    expect(alertRoutesFor(wales, { routes }, 'staff')).toEqual([
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
      alertRoutesFor(inNation('england'), { routes: [route('parentline-scotland')] }, 'parent'),
    ).toEqual([]));
});

describe('the report says', () => {
  test.each<[string, Nation, string]>([
    [
      'fearless',
      'wales',
      'Given to pupils of 11 and over; families of pupils of that age; and staff.',
    ],
    ['hwb-keeping-safe-online', 'wales', 'Given to families and staff.'],
    [
      'meic',
      'wales',
      'Given to staff. Its contact is not confirmed: check it before you give it out.',
    ],
    ['parentline-scotland', 'england', 'For schools in Scotland: it is printed nowhere here.'],
    ['a-club', 'england', 'It is not among our help routes, so it is printed nowhere.'],
  ])('of %s in %s', (id, nation, says) =>
    expect(whoIsGiven(inNation(nation), route(id))).toBe(says),
  );
});
