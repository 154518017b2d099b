/** Measures how hard texts are to read. */
import { fleschKincaid } from 'flesch-kincaid';
import { spache } from 'spache';
import { spacheFormula } from 'spache-formula';
import { syllable } from 'syllable';
import { cacheByText } from '#model/text/cache-by-text.ts';
import { wordsIn } from '#model/text/count-words.ts';

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** Words that the syllable counter gets wrong. */
const SYLLABLES = new Map(
  Object.entries({
    science: 2,
    idea: 2,
    area: 3,
    safeguarding: 3,
  }),
);
/** Names that a class learns in the lesson: not counted as hard. */
const KNOWN_NAMES = new Set([
  'childline',
  'online',
  'video',
  'videos',
  'tablet',
  'tell',
  'grown',
  'adult',
  'ok',
]);

/** Long words that every lesson needs: not counted. */
const TAUGHT_WORDS = new Set([
  'information',
  'safeguarding',
  'nobody',
  'somebody',
  'anybody',
  'everyone',
]);

export interface Measure {
  words: number;
  sentences: number;
  /** Mean words per sentence. */
  sentenceWords: number;
  /** School grade by the formula; add 5 for a UK reading age. */
  grade: number;
  /** Words of three or more syllables, without names and words that the lesson teaches. */
  long: string[];
}

const counted = cacheByText(syllable);
const syllablesOf = (word: string): number => SYLLABLES.get(word) ?? counted(word);

/**
 * Measures texts together. Each text ends a sentence, even without punctuation: a list item counts as one.
 * @param names Characters' names, not counted as hard.
 */
export function measure(
  texts: readonly string[],
  formula: 'flesch-kincaid' | 'spache',
  names: ReadonlySet<string> = new Set(),
): Measure {
  let wordCount = 0;
  let sentenceCount = 0;
  let syllables = 0;
  const hard = new Set<string>();
  const long: string[] = [];
  for (const text of texts)
    for (const { segment } of sentences.segment(text)) {
      const found = wordsIn(segment);
      if (found.length === 0) continue;
      sentenceCount += 1;
      wordCount += found.length;
      for (const word of found) {
        const small = word.toLowerCase().replace(/[’']s$/, '');
        const known = names.has(small) || KNOWN_NAMES.has(small) || /^\d+$/.test(small);
        const count = names.has(small) ? 1 : syllablesOf(small);
        syllables += count;
        if (count > 2 && !known && !TAUGHT_WORDS.has(small)) long.push(word);
        if (!known && !EASY.has(small) && !EASY.has(small.replace(/(ed|ing|s|es|d)$/, '')))
          hard.add(small);
      }
    }
  const counts = { word: wordCount, sentence: sentenceCount, syllable: syllables };
  const grade =
    wordCount === 0
      ? 0
      : formula === 'spache'
        ? spacheFormula({ ...counts, unfamiliarWord: hard.size })
        : fleschKincaid(counts);
  return {
    words: wordCount,
    sentences: sentenceCount,
    sentenceWords: sentenceCount === 0 ? 0 : wordCount / sentenceCount,
    grade,
    long,
  };
}

const EASY: ReadonlySet<string> = new Set(spache);
