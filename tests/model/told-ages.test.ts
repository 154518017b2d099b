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
])('%s', (_, told, isTold) =>
  expect(
    [NURSERY, YEARS_5_AND_6, YEARS_7_TO_9, SIXTH_FORM].map((one) => tellsOfAge(told, one)),
  ).toEqual(isTold),
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
  ['The alert tells of pupils of Year 6.', ['none', 'none', 'older', 'theirs', 'theirs']],
  ['The alert tells of pupils of P6.', ['none', 'none', 'older', 'theirs', 'theirs']],
  ['The alert tells of pupils of S2.', ['none', 'none', 'none', 'older', 'theirs']],
  ['The alert tells of children aged 14.', ['none', 'none', 'none', 'older', 'theirs']],
  ['The alert tells of pupils of Key Stage 1.', ['theirs', 'theirs', 'theirs', 'theirs', 'theirs']],
  ['The alert tells of pupils of Key Stage 3.', ['none', 'none', 'older', 'theirs', 'theirs']],
  ['The alert tells of pupils of sixth class.', ['none', 'none', 'older', 'theirs', 'theirs']],
  [
    'The alert tells of children of any age, and names pupils of Year 10.',
    ['none', 'none', 'theirs', 'theirs', 'theirs'],
  ],
  ['The alert tells of teenagers.', ['theirs', 'theirs', 'theirs', 'theirs', 'theirs']],
])('%s Its signs and steps are for: %s', (says, heads) => {
  const ages = [NURSERY, INFANTS, YEARS_3_AND_4, YEARS_5_AND_6, YEARS_7_TO_9];
  expect(ages.map((one) => wordsFor(facts(says), one))).toEqual(heads);
});

test('what is said of others, or left out, tells of nobody’s age', () => {
  const says = 'The alert tells of pupils of Year 6.';
  expect(toldOfWhom([{ kind: 'sign', says }])).toBeNull();
  expect(toldOfWhom([{ kind: 'incident', says, leftOut: true } as never])).toBeNull();
  expect(toldOfWhom([{ kind: 'incident', says: 'Pupils of Year 6.' }])).toBeNull();
  expect(toldOfWhom(facts(says))).toBe(says);
});

test.each([
  ['The alert tells of pupils of Year 6.', YEARS_5_AND_6],
  ['The alert tells of pupils of Years 5 to 9.', YEARS_7_TO_9],
  ['The alert tells of children aged 16 and pupils of Year 8.', YEARS_7_TO_9],
  ['The alert tells of children aged 30.', YEARS_5_AND_6],
  ['The alert tells of teenagers.', YEARS_5_AND_6],
])('%s They are of one age, or else of the middle one.', (says, told) => {
  const all = [INFANTS, YEARS_5_AND_6, YEARS_7_TO_9];
  expect(bandTold(facts(says), all)).toBe(told);
});

test('letters speak of phones from nine, plainly from eleven, and to families of infants as to infants’', () => {
  const all = [NURSERY, INFANTS, YEARS_3_AND_4, YEARS_5_AND_6, YEARS_7_TO_9];
  expect(all.map(areInfants)).toEqual([true, true, false, false, false]);
  expect(all.map(hearsMechanism)).toEqual([false, false, false, true, true]);
  expect(all.map(hearsPlainly)).toEqual([false, false, false, false, true]);
});
