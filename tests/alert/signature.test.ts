/** Who signs at the foot of a paper is no sentence of it: nobody reads a name as a sign, or as advice. */
import { expect, test } from 'vitest';
import { isSignature } from '#alert/blocks/signature.ts';
import { readAlertText } from '#alert/read-alert-text.ts';
import { mayTellFamilies } from '#model/language/may-share.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { asPaper } from './read-names.ts';

test.each(['PC 4417 Harriet Blythe', 'Sgt. R. Okafor', 'Detective Inspector Morgan Vale'])(
  '“%s” signs by a rank',
  (line) => {
    expect(isSignature(line, undefined)).toBe(true);
  },
);

test.each([
  'PC 4417 Harriet Blythe visited two schools.',
  'Inspector of schools',
  'PCs and consoles',
  'Harriet Blythe',
])('“%s” does not', (line) => {
  expect(isSignature(line, undefined)).toBe(false);
});

test('what a release says to those who print it closes nothing but its notes, of which nobody is told', async () => {
  const knowledge = await alertKnowledge('lessons', () => {});
  const text = `Man jailed for messages to children in a building game

Fennmoor Police, 3 February 2026

He asked each boy to move to a private chat, where nobody could see what he wrote, and for pictures.
Please ask your child whom they talk to in games.

ENDS

Notes to newsdesks – not for publication
A twelfth boy, a pupil in Marlow Bank, is still being spoken to by strangers online.`;
  const reading =
    knowledge &&
    readAlertText({ file: 'a.txt', blocks: asPaper(text), about: {} }, knowledge, () => {});
  expect(mayTellFamilies(reading?.sharing ?? [{ text: 'Staff only.' }])).toBe(true);
  const uses = reading?.statements.find(({ text: one }) => one.includes('A twelfth boy'))?.uses;
  expect(uses).toEqual(['furniture']);
});
