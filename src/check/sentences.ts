/** Splits text into sentences, and normalises them for comparison by their words alone. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { wordsOf } from './shingles.ts';

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
/** Hex digits kept of each SHA-256. */
const HASH_LENGTH = 16;

/** The sentences of a text, line by line, with their offsets. */
export const sentencesIn = (text: string): { sentence: string; at: number }[] =>
  [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
    [...segmenter.segment(line)].map(({ segment, index: from }) => ({
      sentence: segment,
      at: index + from,
    })),
  );

/** A sentence normalised for comparison: its words in lower case, separated by single spaces. */
export const plainSentence = (sentence: string): string => wordsOf(sentence).join(' ');

/** Truncated hash of a normalised sentence. */
export const sentenceHash = (sentence: string): string =>
  bytesToHex(sha256(utf8ToBytes(plainSentence(sentence)))).slice(0, HASH_LENGTH);
