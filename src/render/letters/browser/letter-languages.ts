/** In which languages a class's letters are. */
import type { Letter } from '#model/letter.ts';
import { localeOf } from '#model/letters.ts';
import type { Locale } from '../letter-parts.ts';
import type { Posted } from './post.ts';

export interface LetterLanguages {
  /** Letters in another language and in English: the language's English name, and how many there are. */
  both: { english: string; letters: number }[];
  /** Who gets English alone, though they read another language. */
  alone: {
    /** Tag of what they read. */
    lang: string;
    /** One a letter, as they stand in the list. */
    rows: number[];
    /** Is there a letter in it, which nobody has confirmed yet? */
    awaited: boolean;
  }[];
}

/** @param awaited Tags of the languages that the letter waits to be confirmed in. */
export function letterLanguages(
  post: readonly Posted[],
  source: { letter: Pick<Letter, 'id'>; translations: readonly Locale[] },
  awaited: readonly string[],
): LetterLanguages {
  const both = new Map<Locale, number>();
  const alone = new Map<string, number[]>();
  for (const { row, language } of post) {
    const locale = localeOf(source, source.letter, { language });
    if (locale) both.set(locale, (both.get(locale) ?? 0) + 1);
    else if (language !== 'en-GB') alone.set(language, [...(alone.get(language) ?? []), row]);
  }
  return {
    both: [...both].map(([{ english }, letters]) => ({ english, letters })),
    alone: [...alone].map(([lang, rows]) => ({ lang, rows, awaited: awaited.includes(lang) })),
  };
}
