/** What the lead writes into a letter's blanks goes to every family: it names nobody, and leaves no blank open. */
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { Family } from '#model/paper/family.ts';
import { blanksIn } from '#model/paper/letters.ts';
import { blankTexts, fillBlanks } from '#render/letters/fill-blanks.ts';
import { flow } from './sample-letter.ts';

const LETTER = {
  front: flow('**[What changed]** Thank you.\n\n- Please **[what to do]**, and **rest**.'),
};
const FAMILIES: Family[] = [
  { row: 2, pupilFirst: 'Will', pupilLast: 'Moss', class: '4B', carers: [] },
  { row: 3, pupilFirst: 'Zoë', pupilLast: 'Fry', class: '4B', carers: [] },
];
const fill = (...texts: string[]) => fillBlanks(LETTER, texts, FAMILIES);
const words = (count: number) => Array(count).fill('word').join(' ');

test('paragraphs with an empty line between them are a blank each, whatever wrote the file', () => {
  expect(blankTexts('\ufeffOne\nline.\r\n \r\nAnother  one.\n\n\n\n')).toEqual([
    'One line.',
    'Another one.',
  ]);
});

test('each goes into its blank, in the order of the letter, and nothing else changes', () => {
  const { letter, faults } = fill('Games have a chat.', 'look at it together');
  expect(faults).toEqual([]);
  expect(letter.front.map((node) => textOf(node))).toEqual([
    'Games have a chat. Thank you.',
    'Please look at it together, and rest.',
  ]);
  expect(blanksIn(letter.front)).toEqual([]);
  expect(blanksIn(LETTER.front)).toEqual(['What changed', 'what to do']);
});

test('sixty words are as many as a blank takes', () => {
  expect(fill(words(60), 'Two.').faults).toEqual([]);
});

describe('is refused, and the letter stays as it was, with', () => {
  test.each<[string, string[], RegExp]>([
    ['a blank left', ['One.'], /2 blanks, and 1 paragraphs.*“What changed” · “what to do”/],
    ['a paragraph too many', ['One.', 'Two.', 'Three.'], /2 blanks, and 3 paragraphs/],
    ['more words than a side holds', [words(61), 'Two.'], /“word .* has more than 60 words/],
    ['a bracket', ['See [here].', 'Two.'], /“See \[here\]\.…” still holds a bracket/],
    ['a tag', ['One.', 'See <b>here.'], /still holds a bracket/],
    ['a pupil’s whole name, however it is written', ['Ask will MOSS.', 'Two.'], /pupil of row 2/],
    [
      'a first name inside a sentence',
      ['It began when Zoë, of 4B, asked.', 'Two.'],
      /pupil of row 3/,
    ],
    ['a first name after a comma', ['For one, Zoë asked.', 'Two.'], /pupil of row 3/],
  ])('%s', (_, texts, reason) => {
    const { letter, faults } = fill(...texts);
    expect(letter).toBe(LETTER);
    expect(faults).toEqual([expect.stringMatching(reason)]);
  });

  test('all of it at once', () => {
    expect(fill('A [game] that Will plays.').faults).toHaveLength(3);
  });
});

test('a first name that is a word too may stand as one', () => {
  expect(fill('We will look at it. Will you?', words(60)).faults).toEqual([]);
});
