import { expect, test } from 'vitest';
import { type WayOfWorking, wayOfWorking } from '#render/arrange/way-of-working.ts';

const TASKS: [WayOfWorking, title: string, groups: string, words: string][] = [
  ['cards', 'Sort banter from bullying', 'threes', 'Sort the cards: banter or bullying?'],
  ['cards', 'Join the two halves of a rule', 'pairs', 'Lay out all fourteen cards.'],
  ['draw', 'Finish the comic', 'alone, then pairs', 'Draw what Idris does next.'],
  ['write', 'A promise for the school', 'fours', 'Write a promise for each. Swap sheets.'],
  ['act', 'Ring the bank', 'threes: caller, bank, clock', 'Write down what is said.'],
  ['act', 'Ask for a photo, and hear a no', 'pairs', 'A takes a card. B says yes or no.'],
  ['line', 'Where do you stand?', 'the whole class, along a line', 'Move if a reason moves you.'],
  ['talk', 'Is a joke a good reason?', 'fours', 'Two of you find the best reasons.'],
];

test.each(TASKS)('%s: %s, in %s', (way, title, groups, words) => {
  expect(wayOfWorking(title, groups, words)).toBe(way);
});

test('what is said first counts: later steps go on from it', () => {
  expect(wayOfWorking('The feed', 'threes', 'Sort the cards. Draw tomorrow’s feed.')).toBe('cards');
  expect(wayOfWorking('The feed', 'threes', 'Draw tomorrow’s feed. Sort the cards.')).toBe('draw');
});
