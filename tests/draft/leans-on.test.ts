/** What leans in its middle on something that a quotation does not name is no quotation; what names it itself is. */
import { describe, expect, test } from 'vitest';
import { leansOn, leansOnTold, withThing } from '#draft/quote/leans-on.ts';

test.each([
  'Ask whether your child has seen the film, and how it left them.',
  'Please don’t ask your child to play it to you.',
  'Say that it is made up, and that nothing happens to people who stop it.',
  'Do not reply to them.',
  'Try not to laugh at it.',
  'Please don’t show them the clip again.',
])('leans: %s', (sentence) => expect(leansOn(sentence)).toBe(true));

test.each([
  'If your child is on a page, do not reply to it.',
  'Report it in the app.',
  'If it is your daughter who left somebody out, help her put it right.',
  'Tell your child that it is never their fault.',
  'Say that you won’t take the phone for it.',
  'Set Team Talk to Friends, and put a passcode on it.',
  'Never share a code with a caller who asks for it.',
  'Tell the friend first, because it is their turn too.',
  'Talk to your son before it happens.',
  'Check who can add your child to groups, and change it to contacts only.',
  'If somebody has followed your child, ring 101, or 999 if it is happening now.',
  'Talk about it at home before somebody is named.',
  'Ask “what would you do if a friend showed you one?” and listen to all of it.',
  'If somebody you don’t know writes, do not reply to them.',
  'If a clip is going round, leave the clip where it is.',
  'Tell them that you will not be angry.',
  'If it has happened, do not pay.',
  'Say why it’s never a joke to make one.',
])('says who and what: %s', (sentence) => expect(leansOn(sentence)).toBe(false));

test('what stands before it may name it', () =>
  expect(leansOn('Leave it in the hall.', 'A parcel may come.')).toBe(false));

test('an account may begin with “it”, and not with one film that nobody has met', () => {
  expect(leansOnTold('Sixty people watched it.')).toBe(false);
  expect(leansOnTold('The film was there before the bus.')).toBe(true);
});

describe('what the alert is on stands for “it”', () => {
  test.each([
    ['Try not to laugh at it.', 'Try not to laugh at [the app].'],
    ['Ask what it says when they are sad.', 'Ask what [the app] says when they are sad.'],
    ['Say that it’s a program.', 'Say that [the app]’s a program.'],
    ['Play it with them once.', 'Play [the app] with them once.'],
    ['It is a program: it cannot care.', '[The app] is a program: it cannot care.'],
  ])('%s', (text, quoted) => expect(withThing(text, 'the app')).toBe(quoted));
  test.each([
    'Say that it was made up to frighten people.',
    'Ask the app’s makers what it says.',
    '“What does it say when you disagree?”',
  ])('but not: %s', (text) => expect(withThing(text, 'the app')).toBe(text));
});
