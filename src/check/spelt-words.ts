/**
 * Finds many words in one pass over a text, in any spelling or spacing. One regular expression of all words would try
 * each of them at every position; here a position is tried only for words that can begin there, and the cost per
 * position is bounded by the length of the words.
 */
import { foldLetters } from './fold-letters.ts';
import { spellingsOf } from './look-alikes.ts';

export interface SpeltWord<Of> {
  of: Of;
  /** The word's letters, each with its spellings. */
  letters: readonly string[][];
  /** Does it match inside other words too? */
  inside: boolean;
  /** Does it match with signs and spaces between its letters, as a word of its own? */
  spaced: boolean;
}

/** A match, with its spelling in the text. */
export interface Match<Of> {
  of: Of;
  as: string;
}

/** Most signs between two letters of a spaced-out word. */
const GAP = 3;
const [LETTER, SIGN, OTHER] = [1, 2, 3];

/** The lower-case letters of a name, each with its spellings; `exact`: only itself. */
export const lettersOf = (form: string, exact = false): string[][] =>
  [...foldLetters(form).toLowerCase()]
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
    .map((letter) => (exact ? [letter] : spellingsOf(letter)));

/**
 * Builds a search for words in folded (`foldLetters`) lower-case texts.
 * @returns Each matching word once, in the order of the list. A run of only digits and signs does not match.
 */
export function wordSearch<Of>(words: readonly SpeltWord<Of>[]): (folded: string) => Match<Of>[] {
  const starts = new Map<string, { word: SpeltWord<Of>; seconds: ReadonlySet<string> }[]>();
  for (const word of words) {
    const [first = [], second = []] = word.letters;
    const seconds = new Set([...first.flatMap((way) => way[1] ?? []), ...second.map(initial)]);
    for (const letter of new Set(first.map(initial)))
      starts.set(letter, [...(starts.get(letter) ?? []), { word, seconds }]);
  }
  return (folded) => {
    // Text without surrogate pairs is indexed as it is: splitting it costs more than the search.
    const text = HAS_PAIRS.test(folded) ? [...folded] : folded;
    const kinds = kindsOf(text);
    const found = new Map<SpeltWord<Of>, string>();
    for (let at = 0; at < text.length; at++) {
      const here = starts.get(text[at] ?? '');
      if (!here) continue;
      const alone = kinds[at - 1] !== LETTER;
      const next = kinds[at + 1] === LETTER ? text[at + 1] : undefined;
      for (const { word, seconds } of here) {
        if (!alone && !word.inside) continue;
        // Fast path: at most positions, the next character continues none of the words.
        if (next !== undefined && seconds.size > 0 && !seconds.has(next)) continue;
        if (found.has(word)) continue;
        const end = endOf(word, text, kinds, at, alone);
        const as = end > at ? piece(text, at, end) : '';
        if (/\p{L}/u.test(as)) found.set(word, as);
      }
    }
    return words.flatMap((word) => {
      const as = found.get(word);
      return as === undefined ? [] : [{ of: word.of, as }];
    });
  };
}

/** A text indexed by character: a string without surrogate pairs, or an array. */
type Characters = string | readonly string[];

/** Surrogates: characters of two UTF-16 units. */
const HAS_PAIRS = /[\ud800-\udfff]/;

const piece = (text: Characters, from: number, to: number): string =>
  typeof text === 'string' ? text.slice(from, to) : text.slice(from, to).join('');

function kindsOf(text: Characters): Uint8Array {
  const kinds = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) kinds[at] = kindOf(text[at] ?? '');
  return kinds;
}

const initial = (way: string): string => way[0] ?? '';

const kindOf = (character: string): number =>
  PLAIN_KINDS[character.codePointAt(0) ?? 0] ?? kindByTable(character);

function kindByTable(character: string): number {
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER;
  return /[\s\p{P}\p{S}]/u.test(character) ? SIGN : OTHER;
}
const PLAIN_KINDS = Array.from({ length: 128 }, (_, point) =>
  kindByTable(String.fromCodePoint(point)),
);

/** End of a word that starts at a position; −1 where there is no match. */
function endOf<Of>(
  { letters, inside, spaced }: SpeltWord<Of>,
  text: Characters,
  kinds: Uint8Array,
  start: number,
  alone: boolean,
): number {
  if (inside) {
    const [end = -1] = walk(letters, text, kinds, start, 0);
    if (end > 0 || !spaced || !alone) return end;
  }
  return (
    walk(letters, text, kinds, start, spaced ? GAP : 0).find((end) => kinds[end] !== LETTER) ?? -1
  );
}

/** All positions where the letters may end: a sign may be a look-alike letter or a separator. */
function walk(
  letters: readonly string[][],
  text: Characters,
  kinds: Uint8Array,
  start: number,
  gap: number,
): number[] {
  let ends = [start];
  for (let index = 0; index < letters.length; index++) {
    const ways = letters[index] ?? [];
    const next: number[] = [];
    for (const end of ends)
      for (let from = end; from <= end + (index > 0 ? gap : 0); from++) {
        if (from > end && kinds[from - 1] !== SIGN) break;
        if (isSentenceEnd(text, kinds, end, from)) break;
        for (const way of ways) {
          const isHere = text[from] === way[0] && (way.length === 1 || text[from + 1] === way[1]);
          if (isHere && !next.includes(from + way.length)) next.push(from + way.length);
        }
      }
    if (next.length === 0) return next;
    ends = next;
  }
  return ends;
}

/**
 * “Look at her face. Time is up.” A full stop between words ends a sentence; between single letters it is a disguise.
 */
function isSentenceEnd(text: Characters, kinds: Uint8Array, end: number, from: number): boolean {
  return (
    from - end >= 2 &&
    text[from - 1] === ' ' &&
    /[.!?…]/.test(piece(text, end, from)) &&
    kinds[end - 2] === LETTER &&
    kinds[from + 1] === LETTER
  );
}
