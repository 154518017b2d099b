/**
 * Finds words and phrases in one pass over a text with a trie, however they are disguised: digits or look-alike
 * letters, stars for letters, signs between letters, or letter by letter. The cost does not grow with the number of
 * words.
 */
import { foldLetters } from './fold-letters.ts';
import { lettersLike } from './look-alikes.ts';
import type { Term } from './term-parts.ts';

interface Branch<Of> {
  next: Map<string, Branch<Of>>;
  /** Continuations of phrases whose next part has alternatives. */
  parts: Branch<Of>[];
  /** A word ends here: its value, and whether it may continue. */
  end?: { of: Of; open: boolean };
}

/** A match and its place. */
export interface FoundWord<Of> {
  of: Of;
  from: number;
  to: number;
}

/** Most signs between two words, or between letters of one. */
const GAP = 3;
/**
 * Trie keys that no folded text holds: the end of a word within a phrase; a sign that may be left out (“don’t”,
 * “self-harm”).
 */
const [BREAK, JOINT] = ['\n', '\r'];
const IS_LETTER = /[\p{L}\p{N}]/u;
const IS_SIGN = /[\s\p{P}\p{S}]/u;
/** May replace any letter but the first. */
const STARS = /[*#✱]/u;
/** Part of a word's spelling: “he’ll”. */
const APOSTROPHE = /['’ʼ`]/u;

/**
 * Builds a search for words in folded (`foldLetters`) lower-case texts.
 * @param terms Words and phrases with their values; the first of two equal terms wins.
 * @param isPlain Match only the plain spelling: in code and drawings, signs and digits are not letters.
 * @returns Finds the longest match at each position, without overlaps.
 */
export function wordSearchTree<Of>(
  terms: readonly { term: Term; of: Of }[],
  isPlain = false,
): (folded: string) => FoundWord<Of>[] {
  const root: Branch<Of> = { next: new Map(), parts: [] };
  for (const { term, of } of terms) grow(root, term, of);
  return (folded) => {
    const text = [...folded];
    const found: FoundWord<Of>[] = [];
    for (let at = 0; at < text.length; at++) {
      if (isLetter(text[at - 1]) || !(isLetter(text[at]) || /[$@]/.test(text[at] ?? ''))) continue;
      const last = found.at(-1);
      if (last && at < last.to) continue;
      const here = longest(root, text, at, isPlain);
      if (here) found.push(here);
    }
    return found;
  };
}

function grow<Of>(root: Branch<Of>, { parts, open }: Term, of: Of): void {
  const [choices = [], ...rest] = parts;
  const after: Branch<Of> = { next: new Map(), parts: [] };
  if (rest.length > 0) grow(after, { parts: rest, open }, of);
  for (const choice of choices) {
    let branch = root;
    for (const letter of foldLetters(choice)) {
      const key = IS_LETTER.test(letter) ? letter : letter === ' ' ? BREAK : JOINT;
      const next = branch.next.get(key) ?? { next: new Map(), parts: [] };
      branch.next.set(key, next);
      branch = next;
    }
    if (rest.length > 0) branch.parts.push(after);
    else branch.end = { of: branch.end?.of ?? of, open: open || branch.end?.open === true };
  }
}

function longest<Of>(
  root: Branch<Of>,
  text: readonly string[],
  start: number,
  isPlain: boolean,
): FoundWord<Of> | undefined {
  let best: FoundWord<Of> | undefined;
  for (const isSpaced of isPlain ? [false] : [false, true])
    walk(root, start, true, isSpaced, (of, to) => {
      const as = text.slice(start, to).join('');
      if (to > (best?.to ?? 0) && /\p{L}/u.test(as) && !isFootnote(as))
        best = { of, from: start, to };
    });
  return best;

  function walk(
    branch: Branch<Of>,
    at: number,
    isFirst: boolean,
    isSpaced: boolean,
    found: (of: Of, to: number) => void,
  ): void {
    if (branch.end && (!isLetter(text[at]) || (branch.end.open && !isSpaced)))
      found(branch.end.of, wordEnd(at));
    for (const after of branch.parts) walk(after, at, isFirst, isSpaced, found);
    for (const between of [BREAK, JOINT]) {
      const further = branch.next.get(between);
      if (!further) continue;
      for (const from of afterSigns(at, () => true))
        if (from > at ? !isSentenceEnd(at, from) : between === JOINT || isFirst)
          walk(further, from, true, isSpaced, found);
    }
    if (isPlain) {
      step(branch, text[at] ?? '', at + 1, isSpaced, found);
      return;
    }
    const places = isFirst
      ? [at]
      : isSpaced
        ? afterSigns(at, () => true).slice(1)
        : afterSigns(at, (sign) => !/\s/.test(sign) && !APOSTROPHE.test(sign));
    for (const from of places) {
      const letter = text[from];
      if (letter === undefined || (isSpaced && isLetter(text[from + 1]))) continue;
      for (const like of lettersLike(letter)) step(branch, like, from + 1, isSpaced, found);
      for (const like of lettersLike(`${letter}${text[from + 1] ?? ' '}`))
        step(branch, like, from + 2, isSpaced, found);
      if (!isSpaced && STARS.test(letter))
        for (const like of branch.next.keys())
          if (IS_LETTER.test(like)) step(branch, like, from + 1, isSpaced, found);
    }
  }

  function step(
    branch: Branch<Of>,
    letter: string,
    to: number,
    isSpaced: boolean,
    found: (of: Of, to: number) => void,
  ): void {
    const next = branch.next.get(letter);
    if (next) walk(next, to, false, isSpaced, found);
  }

  function wordEnd(at: number): number {
    let end = at;
    while (isLetter(text[end])) end++;
    return end;
  }

  /** Positions from here on, after any signs of a kind. */
  function afterSigns(at: number, may: (sign: string) => boolean): number[] {
    const places = [at];
    for (let from = at; from < at + GAP; from++) {
      const sign = text[from];
      if (sign === undefined || !IS_SIGN.test(sign) || !may(sign)) break;
      places.push(from + 1);
    }
    return places;
  }

  /** “Look. It is a hat.” The end of a sentence separates words. */
  function isSentenceEnd(at: number, from: number): boolean {
    return /[.!?…:;] /.test(text.slice(at, from).join(''));
  }
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && IS_LETTER.test(character);
/** “soap**” is a footnote mark: trailing stars are letters only where two or more follow one or two letters. */
const isFootnote = (as: string): boolean =>
  as.split(/\s+/).some((word) => /[*#✱]$/u.test(word) && !/^..?[*#✱]{2,}$/u.test(word));
