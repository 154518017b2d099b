/** Whom an alert tells of decides whose families read what. */
import { expect, test } from 'vitest';
import {
  areInfants,
  bandTold,
  hearsMechanism,
  hearsPlainly,
  mayReadAccount,
  tellsOfAge,
  toldOfWhom,
  wordsFor,
} from '#model/language/told-ages.ts';

/** Of whom the alert tells, by their ages. */
const facts = (...ages: number[]) => [
  {
    says: 'The alert tells of some.',
    ofWhom: ages.length > 0 ? { ages: ages as [number, number] } : {},
  },
];
const band = (from: number, to: number) => ({ ages: [from, to] as [number, number] });
const [NURSERY, YEARS_5_AND_6, YEARS_7_TO_9, SIXTH_FORM] = [
  band(3, 5),
  band(9, 11),
  band(11, 14),
  band(16, 18),
];

test.each([
  ['Year 6', facts(10, 10), [false, true, false, false]],
  ['Years 6 to 8', facts(10, 12), [false, true, true, false]],
  ['boys of 14 to 17, and children of 12', facts(12, 17), [false, false, true, true]],
  ['the last year of primary', facts(11, 11), [false, false, true, false]],
  [
    'any age, and Year 6',
    [{ says: '', ofWhom: { ages: [10, 10] as [number, number], orAny: true as const } }],
    [true, true, true, true],
  ],
  ['teenagers', facts(), [true, true, true, true]],
])('%s', (_, alertFacts, expected) =>
  expect(
    [NURSERY, YEARS_5_AND_6, YEARS_7_TO_9, SIXTH_FORM].map((band) => tellsOfAge(alertFacts, band)),
  ).toEqual(expected),
);

test('how a dare is played is for families of the ages that play it; any other account is for all', () => {
  const alert = { facts: facts(10, 10), names: [] };
  const dare = { accountTeaches: true };
  expect(mayReadAccount(alert, dare, YEARS_5_AND_6)).toBe(true);
  expect(mayReadAccount(alert, dare, SIXTH_FORM)).toBe(false);
  expect(mayReadAccount(alert, { accountTeaches: false }, SIXTH_FORM)).toBe(true);
  expect(mayReadAccount({ ...alert, names: [{ role: 'challenge' }] }, undefined, SIXTH_FORM)).toBe(
    false,
  );
  expect(mayReadAccount({ facts: [], names: [] }, dare, SIXTH_FORM)).toBe(true);
});

const [INFANTS, YEARS_3_AND_4] = [band(5, 7), band(7, 9)];

test.each([
  ['ten years', facts(10, 10), ['none', 'none', 'older', 'theirs', 'theirs']],
  ['eight years', facts(8, 8), ['none', 'older', 'theirs', 'theirs', 'theirs']],
  ['13 years', facts(13, 13), ['none', 'none', 'none', 'older', 'theirs']],
  ['five to seven', facts(5, 6), ['theirs', 'theirs', 'theirs', 'theirs', 'theirs']],
  [
    'any age, and 14',
    [{ says: '', ofWhom: { ages: [14, 14] as [number, number], orAny: true as const } }],
    ['none', 'none', 'theirs', 'theirs', 'theirs'],
  ],
  ['no age', facts(), ['theirs', 'theirs', 'theirs', 'theirs', 'theirs']],
])('whose families read the signs and steps of an alert on %s', (_, alertFacts, heads) => {
  const ages = [NURSERY, INFANTS, YEARS_3_AND_4, YEARS_5_AND_6, YEARS_7_TO_9];
  expect(ages.map((age) => wordsFor(alertFacts, age))).toEqual(heads);
});

test('what is said of others, or left out, tells of nobody’s age', () => {
  const [fact] = facts(10, 10);
  expect(toldOfWhom([{ says: 'Pupils of Year 6.' }])).toBeNull();
  expect(toldOfWhom([{ ...fact, leftOut: 'It is of others.' } as never])).toBeNull();
  expect(toldOfWhom(facts(10, 10))).toBe('The alert tells of some.');
});

test.each([
  ['Year 6', facts(10, 10), YEARS_5_AND_6],
  ['Years 7 to 9', facts(11, 13), YEARS_7_TO_9],
  ['Years 3 to 7', facts(7, 11), YEARS_5_AND_6],
  ['an age of no band', facts(30, 30), YEARS_5_AND_6],
  ['no age', facts(), YEARS_5_AND_6],
])('an alert on %s is of one age, or else of the middle one', (_, alertFacts, found) => {
  const all = [INFANTS, YEARS_5_AND_6, YEARS_7_TO_9];
  expect(bandTold(alertFacts, all)).toBe(found);
});

test('letters speak of phones from nine, plainly from eleven, and to families of infants as to infants’', () => {
  const all = [NURSERY, INFANTS, YEARS_3_AND_4, YEARS_5_AND_6, YEARS_7_TO_9];
  expect(all.map(areInfants)).toEqual([true, true, false, false, false]);
  expect(all.map(hearsMechanism)).toEqual([false, false, false, true, true]);
  expect(all.map(hearsPlainly)).toEqual([false, false, false, false, true]);
});
