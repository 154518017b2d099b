/** Whom it happened to is said as the alert says it, and nobody is made up; what the alert denies is not said. */
import { expect, test } from 'vitest';
import { affectedFact, isOnAffected } from '#draft/affected.ts';
import { agesIn } from '#draft/ages-in.ts';

const scoreContext = (text: string) =>
  affectedFact({ statements: [{ text, line: 3, uses: ['unused'] }] })?.says ?? null;

test.each([
  ['RISE IN ONLINE BLACKMAIL OF BOYS AGED 14 TO 17', 'The alert tells of boys aged 14 to 17.'],
  ['Most were pupils between 9 and 11.', 'The alert tells of pupils aged 9 to 11.'],
  ['Dear Parents and Carers of Year 5 and Year 6,', 'The alert tells of pupils of Years 5 and 6.'],
  ['It is used by children in Years 7 to 9.', 'The alert tells of pupils of Years 7 to 9.'],
  ['Two Year 9 students were in a fight.', 'The alert tells of pupils of Year 9.'],
])('“%s”', (text, says) => {
  expect(scoreContext(text)).toBe(says);
  expect(isOnAffected(says)).toBe(true);
});

test.each([
  'Some boys lost 20 to 40 pounds.',
  'One of the boys paid between £50 and £300.',
  'The children were upset on Monday.',
  'Pupils from 8 to 3 of the schools were asked.',
])('of “%s” nothing is made', (text) => {
  expect(scoreContext(text)).toBeNull();
});

test('ages are those of the alert, the lowest and the highest, and no sums of money', () => {
  expect(agesIn(['Store rating: 12+', 'Minimum age in terms: 17'])).toEqual(['12', '17']);
  expect(agesIn(['It costs £12 a month and is for people of 16.'])).toEqual(['16']);
});
