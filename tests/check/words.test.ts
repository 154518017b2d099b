import { expect, test } from 'vitest';
import { measure } from '#check/words.ts';
import { wordsIn } from '#model/text/count-words.ts';

test('a word is what a reader counts as one', () => {
  expect(wordsIn('Don’t ring 0800 1111, tell Gran.')).toHaveLength(6);
});

test('each text ends a sentence, so that a list is not read as one long breath', () => {
  expect(measure(['Turn it over', 'Walk away', 'Tell someone'], 'flesch-kincaid').sentences).toBe(
    3,
  );
});

test('a harder text has a higher grade, by either formula', () => {
  const easy = ['Wren has a red kite. It can fly. She can run.'];
  const hard = ['Communicating electronically necessitates considerable deliberation.'];
  for (const formula of ['flesch-kincaid', 'spache'] as const)
    expect(measure(hard, formula).grade).toBeGreaterThan(measure(easy, formula).grade);
});

test('names of characters are not hard words', () => {
  const text = ['Zakariyya ran to Oluwaseun.'];
  const named = new Set(['zakariyya', 'oluwaseun']);
  expect(measure(text, 'flesch-kincaid', named).grade).toBeLessThan(
    measure(text, 'flesch-kincaid').grade,
  );
});

test('nothing to read has no grade', () => {
  expect(measure([], 'spache')).toEqual({
    words: 0,
    sentences: 0,
    sentenceWords: 0,
    grade: 0,
    long: [],
  });
});

test('long words are those that a class has not learnt: no names, and none that every lesson needs', () => {
  const text = ['Zakariyya gives Childline information, communicating electronically on video.'];
  expect(measure(text, 'flesch-kincaid', new Set(['zakariyya'])).long).toEqual([
    'communicating',
    'electronically',
  ]);
});

test.each([
  ['science', 'many'],
  ['idea', 'many'],
  ['area', 'animal'],
  ['safeguarding', 'animal'],
])('“%s” has the syllables of “%s”', (word, like) => {
  expect(measure([word], 'flesch-kincaid').grade).toBe(measure([like], 'flesch-kincaid').grade);
});

test('a name weighs as little as a word of one syllable', () => {
  const grade = (name: string, named: ReadonlySet<string> = new Set()) =>
    measure([`${name} ran to me.`], 'flesch-kincaid', named).grade;
  expect(grade('Zakariyya', new Set(['zakariyya']))).toBe(grade('Wren'));
});
