/** What of an alert no reader should miss. */
import { expect, test } from 'vitest';
import { mustNotLose } from '#model/must-not-lose.ts';

test.each([
  'Please don’t delete it in front of them.',
  'It praised her for skipping meals.',
  'He had turned up outside the pool three weeks running.',
  'Users must be 17.',
  'Two of them spoke of self-harm.',
])('“%s” is among it', (sentence) => expect(mustNotLose(sentence)).toBe(true));

test.each([
  'The hall is open on Friday.',
  'People like it: you can see who is already at the pitch.',
  'You buy a vault, and you do not know what is in it.',
])('“%s” is not', (sentence) => expect(mustNotLose(sentence)).toBe(false));
