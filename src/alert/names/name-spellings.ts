/** How a text spells names: “Snugglet Hub”, “snugglet-hub”, “@snuggletHub_uk”. */
import { WordSet } from './find-words.ts';

/** A name's spellings, in the order of the text. */
export interface Spellings {
  /** Spellings that are separate words, with or without gaps: “Snugglet Hub”, “snugglethub”. */
  words: string[];
  /** After “@” or “#”, with whatever is joined to them. */
  handles: string[];
}

const LETTER = /[\p{L}\p{N}]/u;
const GAP = /[\s’'.-]/;
const ENDING = /\.[a-z]{2,7}(?![\p{L}\p{N}])/iuy;
const JOINED = /\w*/y;

/** @param keys Names in small letters without gaps. */
export function spellingsIn(text: string, keys: Iterable<string>): Map<string, Spellings> {
  const found = new Map<string, Spellings>();
  const set = new WordSet(keys);
  const letters = [...text];
  const small = letters.map((letter) => letter.toLowerCase());
  const isLetter = letters.map((letter) => LETTER.test(letter));
  // Where each letter begins in the text, which counts some letters twice.
  const places: number[] = [];
  let place = 0;
  for (const letter of letters) {
    places.push(place);
    place += letter.length;
  }
  places.push(place);
  const placeOf = (at: number): number => places[at] ?? place;
  const add = (key: string, kind: keyof Spellings, spelling: string): void => {
    const spellings = found.get(key) ?? { words: [], handles: [] };
    spellings[kind].push(spelling);
    found.set(key, spellings);
  };
  for (const start of letters.keys()) {
    if (!isLetter[start] || isLetter[start - 1]) continue;
    const isHandle = letters[start - 1] === '@' || letters[start - 1] === '#';
    const from = placeOf(isHandle ? start - 1 : start);
    let key = '';
    for (let at = start; isLetter[at]; ) {
      key += small[at];
      if (!set.begins(key)) break;
      const end = placeOf(at + 1);
      if (set.has(key)) {
        if (isHandle) add(key, 'handles', text.slice(from, end) + matchAt(JOINED, text, end));
        if (!isLetter[at + 1])
          add(key, 'words', text.slice(from, end) + matchAt(ENDING, text, end));
      }
      at += !isLetter[at + 1] && GAP.test(letters[at + 1] ?? '') ? 2 : 1;
    }
  }
  return found;
}

/** Match of a sticky pattern at an offset; empty where it does not match. */
function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
