import { expect, test } from 'vitest';
import { quotationsIn, withoutQuotations } from '../../src/compose/turn-words.ts';

const said = (text: string) => quotationsIn(text).map(({ by, words }) => `${by}: ${words}`);

test('what the other one writes is told from what is told', () => {
  expect(
    said(
      "'I can {clue.sense} {clue.thing},' {says} {other}. 'So {clue.tells}.' {hero} never said that.",
    ),
  ).toEqual(['other: I can {clue.sense} {clue.thing}.', 'other: So {clue.tells}.']);
  expect(
    said("A link comes in {other}'s name: '{link.says}. It ends.' {hero} isn't sure."),
  ).toEqual(['other: {link.says}. It ends.']);
});

test('a friend, and a program that is asked twice', () => {
  expect(
    said("Then a friend, {confidant}, writes to {hero} in private: 'That isn't funny.'"),
  ).toEqual(['friend: That isn’t funny.']);
  expect(
    said("{hero} asks {alone.with}: 'Shall I?' 'Brave,' it writes. 'Or tell somebody?' 'Brave.'"),
  ).toEqual(['hero: Shall I?', 'program: Brave.', 'hero: Or tell somebody?', 'program: Brave.']);
});

test('words on a page, or of nobody whom the turn names, are left out', () => {
  expect(said("An offer comes up. 'Nearly gone!' it says.")).toEqual([]);
  expect(said("Others laugh. One of them {says}: 'Stop.'")).toEqual([]);
});

test('what a screen shows is not told again beside it', () => {
  const rest = (text: string) => withoutQuotations(text);
  expect(rest("'I can see,' {says} {other}. 'So {clue.tells}.' {hero} never said that.")).toBe(
    '{hero} never said that.',
  );
  expect(rest("'This is me,' {says} {other}, and sends a photo. It isn't.")).toBe(
    "'This is me,' {says} {other}, and sends a photo. It isn't.",
  );
  expect(rest("'Trust me,' {says} {other}.")).toBe("'Trust me,' {says} {other}.");
});
