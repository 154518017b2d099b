/** What the model sees of each word of a sentence, by which it is told whether the word is one of a service's name. */
import { isKnownWord, isRareWord } from './known-words.ts';

export interface Token {
  text: string;
  /** Offset in the sentence. */
  at: number;
}

/** A word with its apostrophes, a possessive ending, a number, or a sign. */
const TOKEN =
  /[@#]?\p{L}[\p{L}\p{N}_.]*[\p{L}\p{N}](?:[’'-](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}]+)*|\p{L}|[’']s(?![\p{L}\p{N}])|\d[\d.,:]*\p{L}*|[^\s\p{L}\d]/gu;

export const tokensOf = (sentence: string): Token[] =>
  [...sentence.matchAll(TOKEN)].map(({ 0: text, index }) => ({ text, at: index }));

const isWord = (text: string): boolean => /^[@#]?\p{L}/u.test(text);
const hasCapital = (text: string): boolean => /^[@#]?\p{Lu}/u.test(text);
export const isSign = (text: string): boolean => !/^[@#]?[\p{L}\p{N}’']/u.test(text);

/** A word as the model knows it: any number is one, any rare word, and any that is not English. */
function seenAs(text: string): string {
  if (/^\d/.test(text)) return '#';
  if (/^[’']s$/.test(text)) return "'s";
  if (!isWord(text)) return text;
  if (isKnownWord(text)) return text.toLowerCase().replace(/’/g, "'");
  return isRareWord(text) ? '~' : '?';
}

/** How a word looks: its capital, whether it is English, whether it opens something, digits, capitals within. */
const shapeOf = (text: string, isFirst: boolean): string =>
  [
    hasCapital(text) ? 'C' : 'l',
    !isWord(text) || isKnownWord(text) ? 'k' : isRareWord(text) ? 'r' : 'u',
    isFirst ? 'F' : '',
    /\d/.test(text) ? 'D' : '',
    /\p{Ll}\p{Lu}/u.test(text) ? 'M' : '',
    text.length > 1 && text === text.toUpperCase() ? 'A' : '',
  ].join('');

const OPENS = /^[.!?:;•–—|"“‘*-]$/;
/** How far around a word is looked, in words; within the first, by its place. */
const NEAR = 3;
const FAR = 7;

/** @returns For each token its features. They hold no space. */
export function featuresOf(tokens: readonly Token[]): string[][] {
  const seen = tokens.map(({ text }) => seenAs(text));
  const capitals = tokens.map(({ text }) => hasCapital(text));
  const words = tokens.filter(({ text }) => isWord(text)).length;
  const isTitleCase = words > 3 && capitals.filter(Boolean).length > 0.7 * words;
  const at = (index: number): string => seen[index] ?? (index < 0 ? '^' : '$');
  return tokens.map(({ text }, here) => {
    const before = tokens[here - 1]?.text;
    const shape = shapeOf(text, before === undefined || OPENS.test(before));
    const look = shape.slice(0, 2);
    const found = [`s=${shape}`, `w=${at(here)}`, `ws=${at(here)}|${shape}`];
    for (let by = 1; by <= NEAR; by += 1)
      for (const index of [here - by, here + by]) {
        const side = index - here;
        found.push(`${side}=${at(index)}`);
        if (capitals[index]) found.push(`${side}cap`);
        if (by === 1) found.push(`${side}s=${look}|${at(index)}`);
      }
    found.push(
      `b2=${at(here - 2)}_${at(here - 1)}`,
      `a2=${at(here + 1)}_${at(here + 2)}`,
      ...aroundRun(tokens, here, at, look),
      ...seen.slice(Math.max(0, here - FAR), here).map((word) => `B=${word}`),
      ...seen.slice(here + 1, here + 1 + FAR).map((word) => `A=${word}`),
    );
    if (isTitleCase) found.push(`title|${look}`);
    if (!look.endsWith('k')) found.push(`end=${text.toLowerCase().slice(-3)}`);
    return found;
  });
}

/** What stands around the run of capitals that a word belongs to: “an Orbit Kart lobby”. */
function aroundRun(
  tokens: readonly Token[],
  here: number,
  at: (index: number) => string,
  look: string,
): string[] {
  const isOfRun = (index: number): boolean => {
    const text = tokens[index]?.text ?? '';
    return hasCapital(text) || (index > here && /^\d{1,2}$/.test(text));
  };
  if (!isOfRun(here)) return [];
  let first = here;
  let last = here;
  while (isOfRun(first - 1)) first -= 1;
  while (isOfRun(last + 1)) last += 1;
  const [before, after] = [at(first - 1), at(last + 1)];
  return [
    ...[`Rb=${before}`, `Ra=${after}`, `Rba=${before}|${after}`],
    ...[`Rb2=${at(first - 2)}_${before}`, `Ra2=${after}_${at(last + 2)}`],
    ...[`Rbs=${look}|${before}`, `Ras=${look}|${after}`],
    ...[`Rn=${Math.min(4, last - first + 1)}`, `Rf=${at(first)}`, `Rl=${at(last)}`],
  ];
}
