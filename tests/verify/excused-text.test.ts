/** Sentences of our own that share a word with a name are taken out whole, and nothing else is. */
import { expect, test } from 'vitest';
import { withoutSentences } from '#verify/excused-text.ts';

const OURS = ['Monkey looks up.', 'Look up', 'Tell a grown-up. It helps.'];
const rest = (text: string) => withoutSentences(OURS)(text).replace(/[ ¶]+/g, ' ').trim();

test('where there are none, a text is as it was', () => {
  expect(withoutSentences([])('Monkey looks up.')).toBe('Monkey looks up.');
});

test.each([
  ['by itself', 'Monkey looks up.', '.'],
  ['between others', 'It is day. Monkey looks up. It is night.', 'It is day. . It is night.'],
  ['in other letters and marks', 'It is day! MONKEY LOOKS UP!', 'It is day! !'],
  ['twice', 'Monkey looks up. Monkey looks up.', '. .'],
  ['of two sentences', 'Go. Tell a grown-up. It helps.', 'Go. .'],
  [
    'where a page has lost its space',
    'It is dayMonkey looks upIt is night',
    'It is day It is night',
  ],
  ['after the number of a card', 'Cards\n3Monkey looks up.', 'Cards\n3 .'],
])('a sentence is taken out %s', (_, text, left) => expect(rest(text)).toBe(left));

test('“AI” is one word, and no answer A before an I', () => {
  const ours = 'Femi talks to an AI friend every night.';
  expect(withoutSentences([ours])(`A story. ${ours}`)).not.toContain('night');
});

test.each([
  ['goes on', 'Monkey looks up and waves.'],
  ['has begun before', 'See how monkey looks up.'],
  ['is another', 'Monkey looks down.'],
])('one that %s is left', (_, text) => expect(rest(text)).toBe(text));

test('a label is taken out on a line of its own, and within no sentence', () => {
  expect(rest('Cards\nLook up\nKites')).toBe('Cards\n \nKites'.replace(/ \n/, ' \n'));
  expect(rest('We Look up Kites')).toBe('We Look up Kites');
});
