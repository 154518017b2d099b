/** Whom an alert tells of decides whose families read what. */
import { expect, test } from 'vitest';
import { mayReadAccount, tellsOfAge } from '#model/language/told-ages.ts';

const facts = (says: string) => [{ kind: 'incident' as const, says }];
const band = (from: number, to: number) => ({ ages: [from, to] as [number, number] });
const [NURSERY, YEARS_5_AND_6, YEARS_7_TO_9, SIXTH_FORM] = [
  band(3, 5),
  band(9, 11),
  band(11, 14),
  band(16, 18),
];

test.each([
  ['The alert tells of pupils of Year 6.', [false, true, false, false]],
  ['The alert tells of pupils of Years 6 to 8.', [false, true, true, false]],
  ['The alert tells of children aged 12 to 13 and pupils of Year 6.', [false, true, true, false]],
  [
    'The alert tells of boys aged 14 to 17 and children as young as 12.',
    [false, false, true, true],
  ],
  ['The alert tells of pupils of sixth class.', [false, false, true, false]],
  ['The alert tells of children of any age, and names pupils of Year 6.', [true, true, true, true]],
  ['The alert tells of teenagers.', [true, true, true, true]],
])('%s', (says, told) =>
  expect(
    [NURSERY, YEARS_5_AND_6, YEARS_7_TO_9, SIXTH_FORM].map((one) => tellsOfAge(facts(says), one)),
  ).toEqual(told),
);

test('how a dare is played is for families of the ages that play it; any other account is for all', () => {
  const alert = { facts: facts('The alert tells of pupils of Year 6.'), names: [] };
  const dare = { accountTeaches: true };
  expect(mayReadAccount(alert, dare, YEARS_5_AND_6)).toBe(true);
  expect(mayReadAccount(alert, dare, SIXTH_FORM)).toBe(false);
  expect(mayReadAccount(alert, { accountTeaches: false }, SIXTH_FORM)).toBe(true);
  expect(mayReadAccount({ ...alert, names: [{ role: 'challenge' }] }, undefined, SIXTH_FORM)).toBe(
    false,
  );
  expect(mayReadAccount({ facts: [], names: [] }, dare, SIXTH_FORM)).toBe(true);
});
