/** What of an alert no reader should miss. */
import { expect, test } from 'vitest';
import { mayBeHere, mustNotLose } from '#model/language/must-not-lose.ts';

test.each([
  'Please don’t delete it in front of them.',
  'It praised her for skipping meals.',
  'He had turned up outside the pool three weeks running.',
  'Users must be 17.',
  'Two of them spoke of self-harm.',
  'The children have done nothing wrong.',
  'In ten seconds a whole year group had it.',
  'It had begun to send sexual messages.',
  'A boy climbed into a bin and could not get out again.',
  'A girl shut herself in an old freezer.',
  'It said that she could stop using her inhaler.',
  'It told her not to talk to her mum about a teacher.',
  'Ring 101 and quote Operation Larkspur.',
])('“%s” is among it', (sentence) => expect(mustNotLose(sentence)).toBe(true));

test.each([
  'The hall is open on Friday.',
  'People like it: you can see who is already at the pitch.',
  'Over 7,000 offences of sexual communication were recorded.',
  'You buy a vault, and you do not know what is in it.',
])('“%s” is not', (sentence) => expect(mustNotLose(sentence)).toBe(false));

test.each([
  ['A mum is telling the school Monday.', ['unused'], true],
  ['One of your pupils was in the group.', ['risk:online-bullying'], true],
  ['If you are worried, tell the school.', ['advice'], false],
  ['Schools were told of it.', ['unused'], false],
  ['Two of ours have had the message already.', ['unused'], true],
  ['A girl in Year 8 at your school was sent it.', ['unused'], true],
  ['She knows two people from your school, because she followed them.', ['unused'], false],
])('“%s” (%o) may be of somebody here: %o', (text, uses, is) =>
  expect(mayBeHere({ text, uses })).toBe(is),
);
