/** English as the shared data writes it: a word with a capital that is none of these is somebody's name, or something's. */
import { stemmer } from 'stemmer';
import kept from './known-words.json' with { type: 'json' };

const STEMS: ReadonlySet<string> = new Set(kept.stems.split(' '));
const COMMON: ReadonlySet<string> = new Set(kept.common.split(' '));
const RARE: ReadonlySet<string> = new Set(kept.rare.split(' '));

/** The stem by which a word is known, whatever its form. */
export const stemOfWord = (word: string): string =>
  stemmer(word.toLowerCase().replace(/[’']s?$|[^\p{L}]/gu, ''));

/** “isn't”, “they've” */
const CONTRACTED =
  /^(?:is|are|was|were|has|have|had|do|does|did|ca|wo|could|would|should|must|need|might)n[’']t$|[’'](?:ve|ll|re|d|m)$/i;

/** Is each part of it a word of English? */
export const isKnownWord = (word: string): boolean =>
  word.split(/[-–’']/).every((part) => part.length < 3 || STEMS.has(stemOfWord(part)));

/** Is it a word of English, however rare, such as “leotards”? With a capital it may still be a name. */
export const isRareWord = (word: string): boolean =>
  CONTRACTED.test(word) ||
  word.split(/[-–’']/).every((part) => part.length < 3 || isStem(stemOfWord(part)));
const isStem = (stem: string): boolean => STEMS.has(stem) || RARE.has(stem);

/** Is it among the words that everybody uses every day? */
export const isCommonWord = (word: string): boolean => COMMON.has(stemOfWord(word));

/** Is a text English, by most of its words in small letters? One of few words is taken for it. */
export function isEnglish(text: string): boolean {
  const words =
    text.match(/(?<![\p{L}\p{N}@/._-])\p{Ll}[\p{Ll}’']+(?![\p{L}\p{N}@_-]|\.\p{L})/gu) ?? [];
  return words.length < FEWEST || words.filter(isRareWord).length * 2 > words.length;
}
const FEWEST = 3;
