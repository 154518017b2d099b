import { expect, test } from 'vitest';
import { asksAClass } from '#model/language/asks-class.ts';

test.each([
  'Ask who has been sent a photo.',
  'Hands up if you have been watched.',
  'It is new. In assembly, find out how many pupils have an account.',
  'Ask pupils: have you ever sent a photo?',
])('has a class asked about its own life: “%s”', (says) => expect(asksAClass(says)).toBe(true));

test.each([
  'Some of you will have heard from your children of an account that has been sent to them.',
  'Children were told that a firework waits "if you stand up and spin".',
  `Ask "who's in your team?" and not 'do you chat online?'`,
  'Note who told you, and when.',
  'A child who no longer wants to get the bus',
])('asks no class: “%s”', (says) => expect(asksAClass(says)).toBe(false));
