/** What a lesson is called. */
import { expect, test } from 'vitest';
import { lessonTitle } from '#draft/choose/lesson-title.ts';

const TRIALS = { title: 'Free trials', opens: ['spending-gambling'] };
const GAMES = 'Games that ask for money';
const never = () => false;

test.each([
  ['a mechanism with a title that leads', TRIALS, 'spending-gambling', 'Free trials'],
  ['one that has none', { opens: ['spending-gambling'] }, 'spending-gambling', GAMES],
  ['one that only comes along', TRIALS, 'grooming', GAMES],
  ['none that is shown', null, 'spending-gambling', GAMES],
])('with %s', (_, shown, subject, title) => {
  expect(lessonTitle(subject, shown, GAMES, never)).toBe(title);
});

test('without a name of the alert', () => {
  const isNamed = (title: string) => title === 'Free trials';
  expect(lessonTitle('spending-gambling', TRIALS, GAMES, isNamed)).toBe(GAMES);
  expect(lessonTitle('spending-gambling', TRIALS, undefined, () => true)).toBe(
    'Staying safe online',
  );
});
