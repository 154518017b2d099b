/** English as the shared data writes it: a word with a capital that is none of these is somebody's name, or something's. */
import { stemmer } from 'stemmer';
import kept from './known-words.json' with { type: 'json' };

const STEMS: ReadonlySet<string> = new Set(kept.stems.split(' '));

/** The stem by which a word is known, whatever its form. */
export const stemOfWord = (word: string): string =>
  stemmer(word.toLowerCase().replace(/[’']s?$|[^\p{L}]/gu, ''));

/** Is each part of it a word of English? */
export const isKnownWord = (word: string): boolean =>
  word.split(/[-–’']/).every((part) => part.length < 3 || STEMS.has(stemOfWord(part)));
