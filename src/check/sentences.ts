/** Sentences as they are told apart and compared: by their words alone, whatever their type and punctuation. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { wordsOf } from './shingles.ts';

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
/** Hex digits kept of each SHA-256. */
const HASH_LENGTH = 16;

/** The sentences of a text, each line by itself, with where they begin. */
export const sentencesIn = (text: string): { sentence: string; at: number }[] =>
  [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
    [...segmenter.segment(line)].map(({ segment, index: from }) => ({
      sentence: segment,
      at: index + from,
    })),
  );

/** A sentence as compared: its words in small letters, one space between them. */
export const plainSentence = (sentence: string): string => wordsOf(sentence).join(' ');

/** The hash of a sentence as compared: what it is known by. */
export const sentenceHash = (sentence: string): string =>
  bytesToHex(sha256(utf8ToBytes(plainSentence(sentence)))).slice(0, HASH_LENGTH);
