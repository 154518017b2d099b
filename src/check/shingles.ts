/** The alert is not kept: only truncated hashes of its eight-word runs, to tell whether a text repeats one. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Words a run: long enough that two writers hardly meet by chance. */
const RUN = 8;
/** Hex digits kept of each SHA-256. */
const KEPT = 16;

/** Words as compared: small letters, without marks and punctuation. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/<[^>]*>/g, ' ')
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const hash = (run: readonly string[]): string =>
  bytesToHex(sha256(utf8ToBytes(run.join(' ')))).slice(0, KEPT);

/** The hashes of every eight-word run of a text. */
export function shinglesOf(text: string): string[] {
  const words = wordsOf(text);
  return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) =>
    hash(words.slice(at, at + RUN)),
  );
}

/** Runs of a text that are also in an alert, as words. `allowed` runs (law sentences, route names) do not count. */
export function sharedRuns(
  text: string,
  shingles: ReadonlySet<string>,
  allowed: ReadonlySet<string> = new Set(),
): string[] {
  const words = wordsOf(text);
  return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) =>
    words.slice(at, at + RUN),
  )
    .filter((run) => {
      const one = hash(run);
      return shingles.has(one) && !allowed.has(one);
    })
    .map((run) => run.join(' '));
}
