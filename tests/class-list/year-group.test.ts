/** The age of a lesson is told by a class's name, as registers of the four nations write it. */
import { describe, expect, test } from 'vitest';
import { bandOfClass, yearGroupsIn } from '#class-list/year-group.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { bands } = (await sharedDataForTests()).sharedData;
const bandsIn = (nation: 'england' | 'scotland' | 'ni') =>
  bands.map(({ id, years }) => ({ id, years: years[nation] }));

test('every age of every nation tells its year groups', () => {
  for (const { years } of bands)
    for (const words of Object.values(years)) expect(yearGroupsIn(words).size).toBeGreaterThan(1);
  expect([...yearGroupsIn('Years 7 to 9')]).toEqual(['7', '8', '9']);
  expect([...yearGroupsIn('Nursery and P1')]).toEqual(['nursery', 'P1']);
});

describe.each([
  ['england', '7B', 'ks3'],
  ['england', '07-B', 'ks3'],
  ['england', 'Year 10', 'ks4'],
  ['england', 'Yr10 Oak', 'ks4'],
  ['england', 'Y1', 'ks1'],
  ['england', '3 Willow', 'lks2'],
  ['england', '12G', 'ks5'],
  ['england', 'Reception Owls', 'eyfs'],
  ['england', 'RB', null],
  ['england', 'R', 'eyfs'],
  ['england', 'Year R', 'eyfs'],
  ['england', 'YR', 'eyfs'],
  ['england', 'Yr 2', 'ks1'],
  ['england', 'Nursery am', 'eyfs'],
  ['england', 'Robins', null],
  ['england', '3 Juniper', 'lks2'],
  ['england', 'Peacock', null],
  ['england', '2026 leavers', null],
  ['england', '', null],
  ['scotland', 'P4', 'lks2'],
  ['scotland', 'S1B', 'ks3'],
  // A number alone may be of P4 or of S4; S3 is taught with two ages.
  ['scotland', '4B', null],
  ['scotland', 'S3', null],
  ['ni', 'Year 8', 'ks3'],
  ['ni', 'P1', 'eyfs'],
] as const)('%s: a class called “%s”', (nation, name, band) => {
  test(`is of ${band ?? 'no age that could be told'}`, () =>
    expect(bandOfClass(name, bandsIn(nation))).toBe(band));
});
