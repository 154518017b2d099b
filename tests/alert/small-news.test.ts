/** A letter of small news, none of it long: what is asked about lice, costumes and cars is no advice on the danger. */
import { expect, test } from 'vitest';
import { blocksFromLines } from '#alert/blocks/blocks-from-lines.ts';
import { textLines } from '#alert/blocks/text-lines.ts';
import { readAlertText } from '#alert/read-alert-text.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';

const knowledge = await alertKnowledge('lessons', () => {});
const PAPER = `MILLBROOK PRIMARY SCHOOL
Newsletter 9, 27.11.26

Good morning everyone!

Christmas play
Please send costumes in by Wednesday. Tickets are two pounds.

Head lice
Please check your child's hair tonight.

About that doll
Several children have an Oollie doll. Strangers have spoken to children through its app and asked where they live. Change the password on the app. Please check that the microphone is off at night.

Coats
Please name every coat.

Parking
Please keep off the zig-zags.

Cake sale
Bring a cake on Friday.
`;

test('only the piece on a danger is read for advice', () => {
  const blocks = blocksFromLines(textLines(PAPER));
  const reading =
    knowledge && readAlertText({ file: 'a.txt', blocks, about: {} }, knowledge, () => {});
  expect(reading?.advice.map(({ text }) => text)).toEqual([
    'Change the password on the app.',
    'Please check that the microphone is off at night.',
  ]);
});
