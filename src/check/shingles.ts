/**
 * Truncated hashes of the alert's eight-word runs: they show whether a text repeats the alert without storing its text.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Words per run: long enough that a coincidence is unlikely. */
const RUN = 8;
/** Hex digits kept of each SHA-256. */
const HASH_LENGTH = 16;

/** Words normalised for comparison: lower case, without marks and punctuation. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/<[^>]*>/g, ' ')
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const hash = (run: readonly string[]): string =>
  bytesToHex(sha256(utf8ToBytes(run.join(' ')))).slice(0, HASH_LENGTH);

/** The hashes of every eight-word run of a text. */
export function shinglesOf(text: string): string[] {
  const words = wordsOf(text);
  return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, index) =>
    hash(words.slice(index, index + RUN)),
  );
}

/**
 * Builds a search for runs that also occur in an alert. `allowed` runs (law sentences, route names) do not count, nor
 * do runs made only of `plain` words: names and numbers of help routes. Hashes are cached: many products hold the same
 * help page.
 * @returns Finds the first such run of a text, as words.
 */
export function runSearch(
  shingles: ReadonlySet<string>,
  allowed: ReadonlySet<string> = new Set(),
  plain: ReadonlySet<string> = new Set(),
): (text: string) => string | undefined {
  const clean = new Set<string>();
  return (text) => {
    const words = wordsOf(text);
    for (let at = 0; at + RUN <= words.length; at++) {
      const run = words.slice(at, at + RUN);
      const runText = run.join(' ');
      if (clean.has(runText)) continue;
      const shingle = hash(run);
      if (shingles.has(shingle) && !allowed.has(shingle) && !run.every((word) => plain.has(word)))
        return runText;
      clean.add(runText);
    }
    return undefined;
  };
}
