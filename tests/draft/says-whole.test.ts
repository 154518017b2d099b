/** A sentence is restated where the restatement says all that it says; else it is kept to be quoted. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { saysWhole } from '#draft/quote/says-whole.ts';
import { Restatements } from '#model/alert/restatement.ts';

const { restatements } = Restatements.parse(
  parse(readFileSync('lessons/restatements.yaml', 'utf8')),
);
const of = (start: string) => {
  const restatement = restatements.find((restatement) => restatement.says.startsWith(start));
  if (!restatement) throw new Error(`Nothing says “${start}”`);
  return restatement;
};

test.each([
  ['Help a child to think twice', 'Check what apps your child has downloaded this week.'],
  ['A child may seem withdrawn', 'Constant checking of a map, and tears about where others are'],
  ['Talk often', 'Talk about what makes a dare worth refusing'],
  ['Ring the bank at once', 'Wait ten minutes, and ring the bank if the money has gone.'],
  ['Agree with a child what to keep private', 'Require a password for every purchase.'],
])('“%s …” does not say “%s”', (start, text) => {
  expect(saysWhole(of(start), text)).toBe(false);
});

test.each([
  ['Stay calm', 'Stay calm, and tell them that they are not in trouble.'],
  ['Look at privacy', 'Go through the privacy and location settings together.'],
  ['A child may be up late', 'asleep by period two'],
])('“%s …” says “%s”', (start, text) => {
  expect(saysWhole(of(start), text)).toBe(true);
});

test.each([
  ['Do not pay, and', 'Do not pay the customs charge.'],
  ['Do not pay, and', 'Never pay by bank transfer.'],
  ['Keep evidence, then report', 'Do not delete the chat, and do not write to the man yourself.'],
  ['Do not pass it on', 'Do not share your location with people in the game.'],
  ['Do not delete anything', 'Do not delete the chat, and do not write to the man yourself.'],
])('“%s …” is never said for “%s”: it would be more than that, or less', (start, text) => {
  expect(of(start).match.some((pattern) => new RegExp(pattern, 'i').test(text))).toBe(false);
});

test.each([
  ['Do not pay, and', 'Do not pay.'],
  ['Do not pay, and', 'Do not pay the demand.'],
  ['Do not pass it on', 'Do not forward the video.'],
  ['Do not delete anything', 'Do not delete the messages.'],
])('“%s …” is said for “%s”', (start, text) => {
  expect(of(start).match.some((pattern) => new RegExp(pattern, 'i').test(text))).toBe(true);
});

test('a PIN that is not shared is no clip that is passed on', () => {
  const { match } = of('Do not pass it on');
  const matches = (text: string) => match.some((pattern) => new RegExp(pattern, 'i').test(text));
  expect(matches('Put a PIN on it and do not share it.')).toBe(false);
  expect(matches('Do not share the clip.')).toBe(true);
  expect(matches('Do not forward it, even as a warning.')).toBe(true);
  // Of a picture of a child other words are told: it is no clip that goes round.
  expect(matches('Do not forward or copy the pictures.')).toBe(false);
  expect(
    of('No adult looks at').match.some((pattern) =>
      new RegExp(pattern, 'i').test('Do not forward or copy the pictures.'),
    ),
  ).toBe(true);
});

test('a password for every purchase is what we say of spending', () => {
  const { match } = of('Set limits on spending');
  expect(
    match.some((pattern) => new RegExp(pattern, 'i').test('a password for every purchase')),
  ).toBe(true);
});
