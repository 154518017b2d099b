/** A school's own case is not made known to the families of another, nor one child to anybody by where it lives. */
import { expect, test } from 'vitest';
import { asAnyGroup } from '#draft/passage/own-group.ts';
import { whyNoPassage } from '#draft/passage/why-no-passage.ts';
import { quotationOf } from '#draft/quote/quotable.ts';
import { isOfSchool, publisherTold } from '#model/alert/published-by.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData } = await sharedDataForTests();
const quote = (text: string) =>
  quotationOf(text, { names: [], sharedData, isNaming: () => false, mayShare: true });

test.each([
  'Larch Vale School',
  'St Wilda’s Primary',
  'Ysgol Bro Larch',
  'Safeguarding, Elm Academy',
])('%s is “a school” to all adults', (publisher) => {
  expect(isOfSchool(publisher)).toBe(true);
  expect(publisherTold({ publisher, names: [] })).toBe('a school');
});

test.each([
  'UK Schools Safeguarding Forum',
  'Elm Schools Partnership',
  'Safer Schools Officer, Elwy Police',
  'National Association of School Staff',
  'The School Run Podcast',
])('%s is no school', (publisher) => expect(isOfSchool(publisher)).toBe(false));

const why = (sentence: string, isOfOwnPupils: boolean) =>
  whyNoPassage(sentence, {
    ...{ isWord: () => true, isOfOwnPupils },
    isGivenToFamilies: !isOfOwnPupils,
  });

test.each([
  'On Friday a film went round.',
  'Nobody in the crowd rang for help.',
  'More than sixty members are in one chat.',
  'Two pupils are named on the page.',
])('its case is not told to families: %s', (sentence) => {
  expect(why(sentence, true)).not.toBeNull();
  expect(why(sentence, false)).toBeNull();
});

test.each([
  'The app lets anyone start a page without giving a name.',
  'Each picture is kept by a program, which remembers what it has been told.',
])('how it goes for anybody is: %s', (sentence) => expect(why(sentence, true)).toBeNull());

test.each([
  [
    'A note was put into “Y5 crew (no adults)”, a group of children on an app.',
    'A note was put into a group of children on an app.',
  ],
  ['Somebody runs a page called “Larch Scraps” there.', 'Somebody runs a page there.'],
  ['Anyone can open a "roost", a voice room.', 'Anyone can open a "roost", a voice room.'],
  ['One 15-year-old girl from Larchford told nobody.', 'One 15-year-old girl told nobody.'],
  ['In Larchford a boy of 13 made pictures.', 'A boy of 13 made pictures.'],
  ['A pupil in Year 7 told a teacher.', 'A pupil in Year 7 told a teacher.'],
])('a group, and where a child lives, is not named: %s', (text, quoted) =>
  expect(quote(text).says).toBe(quoted),
);

test.each([
  'Headteacher',
  'Please do not post screenshots of it on social media.',
  'Do not forward.',
  'Fri 11 Dec Christmas jumper day (£1)',
  'Next: Eid Fun Day, Sunday 12 noon.',
  'Also being read out after prayers on Friday.',
])('and what stands around a letter is no advice: %s', (text) =>
  expect(quote(text).whyNot).not.toBeNull(),
);

test.each([
  [
    'Some of our 9, 10 and 11 year olds have had messages from a man who says he is a judge.',
    '[Some children] have had messages from a man who says he is a judge.',
  ],
  ['Seven of our Year 9 pupils were sent a link.', '[Some pupils] were sent a link.'],
  ['Children in our Year 5 get it at night.', 'Children get it at night.'],
  [
    'Last week several of our three, four and five year olds told us about a bear that shouts.',
    '[Some children spoke] about a bear that shouts.',
  ],
  [
    'Many families in Reception and Year 1 have told us about bills from a game.',
    '[Some families spoke] about bills from a game.',
  ],
])('of several of its own families read, as of any: %s', (text, told) => {
  expect(asAnyGroup(text)).toBe(told);
  expect(why(told, true)).toBeNull();
});

test('one of them is told of as a child, and all as children', () =>
  expect(asAnyGroup('Last week one of our girls told us, and our boys did.')).toBe(
    'Last week [one child] told us, and [the children] did.',
  ));

test.each([
  'Children who refuse are laughed at, removed and sometimes added back to be laughed at again.',
  'Nothing is hidden in it, and nobody is talking to them through the screen.',
])('what happens to any child each time is no case of theirs: %s', (text) =>
  expect(why(text, true)).toBeNull(),
);

test('how many there were is no more than some', () => {
  const told = asAnyGroup('At least fourteen students have lost money to sellers.');
  expect(told).toBe('[Some students] have lost money to sellers.');
  expect(why(told, true)).toBeNull();
  expect(asAnyGroup('Two students have lost money.')).toBe('Two students have lost money.');
});

test.each([
  'One of our pupils was sent a link.',
  'Two of our Year 9 boys were sent a link.',
  'Some of our pupils were in hospital.',
  'Some of our pupils sent it to a girl of nine.',
  'Some of our pupils were sent it on Friday.',
])('and not: %s', (text) => expect(why(asAnyGroup(text), true)).not.toBeNull());

test.each([
  ['Many children joined because all others had, and felt they could not leave.', true],
  ['In the past six weeks at least nine students aged 16 to 18 have answered false adverts.', true],
  ['One little boy was asked for the code of his mother’s kite.', false],
  ['The page was taken down on Wednesday.', false],
  ['The police have called on two homes.', false],
])(
  'what a school wrote home of several is told, and of one, of a day or of the police is not: %s',
  (says, isTold) => {
    const paper = { isWord: () => true, isOfOwnPupils: true, isGivenToFamilies: false };
    expect(whyNoPassage(says, { ...paper, isWrittenHome: true }) === null).toBe(isTold);
  },
);
