/** What notes and plans call a sheet: by its title, or “the newsroom sheet”, “aisle cards”. */
import type { Handout } from './handout.ts';

const KIND_WORDS: Record<Handout['kind'], string> = {
  worksheet: 'sheet',
  frame: 'sheet',
  quiz: 'sheet',
  poster: 'sheet',
  cards: 'card',
};

/**
 * @param all Every sheet of the band: a word that two of them have in their titles tells of neither.
 * @returns Whether words, as `plainWords` gives them, name the sheet.
 */
export function sheetNamed(handout: Handout, all: readonly Handout[]): (words: string) => boolean {
  const name = titleWords(handout).join(' ');
  const others = new Set(all.filter((other) => other !== handout).flatMap(titleWords));
  const called = titleWords(handout)
    .filter((word) => word.length > 3 && !others.has(word))
    .map((word) => `${word} ${KIND_WORDS[handout.kind]}`);
  return (words) => words.includes(name) || called.some((each) => words.includes(each));
}

const ARTICLES = new Set(['the', 'a', 'an', 'my', 'our']);

function titleWords({ title }: Handout): string[] {
  const [first = '', ...more] = plainWords(title).split(' ');
  return ARTICLES.has(first) && more.length > 0 ? more : [first, ...more];
}

/** Words alone, so that a curly quote or a capital makes no difference. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
