/** A paper that speaks to parents was made fit for them; one that asks something of staff is theirs. */
import { expect, test } from 'vitest';
import { isPublicStory, isToFamilies } from '#draft/quote/whose-paper.ts';

const paper = (...texts: string[]) => ({
  title: null,
  statements: texts.map((text, at) => ({ text, line: at + 1, uses: [] })),
});

test.each([
  ['asks it of their child', ['A boy was asked for money.', 'Talk to your son tonight.']],
  ['says at its head that it is for them', ['Detectives speak to the parents of teenage boys.']],
])('it is to families where it %s', (_, texts) => expect(isToFamilies(paper(...texts))).toBe(true));

test('a word of staff in a story asks nothing of them', () =>
  expect(published('Elm Courier', 'She had been seeing a counsellor at her school.')).toBe(true));

test.each([
  ['nobody is asked anything', ['A boy was asked for money.', 'He paid nothing.']],
  ['staff are asked too', ['Talk to your child tonight.', 'All staff should log it on CPOMS.']],
  [
    'parents come up in passing',
    [...Array.from({ length: 20 }, () => 'A boy was asked.'), 'It was said to the parents.'],
  ],
])('and is not where %s', (_, texts) => expect(isToFamilies(paper(...texts))).toBe(false));

const published = (publisher: string | null, ...texts: string[]) =>
  isPublicStory({ publisher, platformNames: [], statements: paper(...texts).statements });

test.each(['Elwy Valley Mercury', 'North Elwy Police', 'Calder Bank', 'Lanternfield'])(
  'anybody may read what is published by %s',
  (publisher) => expect(published(publisher, 'A boy was asked for money.')).toBe(true),
);
test.each([
  ['a school', 'Elm Academy', 'A boy was asked for money.'],
  ['a club', 'Elm Colts', 'A boy was asked for money.'],
  ['a trust of schools', 'Six Elms Learning Trust', 'A boy was asked for money.'],
  ['nobody who is known', null, 'A boy was asked for money.'],
  ['somebody who asks it of staff', 'Elm Council', 'All staff should log it on CPOMS.'],
  [
    'a school that its name hides',
    'Hawthorn',
    'Ali in 6H was brave. One of our families lost £400.',
  ],
])('but not of %s', (_, publisher, text) => expect(published(publisher, text)).toBe(false));
