/** Determines the languages of a class's letters. */
import type { Letter } from '#model/paper/letter.ts';
import { localeOf } from '#model/paper/letters.ts';
import type { Locale } from '../letter-parts.ts';
import type { Recipient } from './recipients.ts';

export interface LetterLanguages {
  /** Bilingual letters: the language's English name, and their number. */
  both: { english: string; letters: number }[];
  /** Families who get the English letter although they read another language. */
  alone: {
    /** Tag of their language. */
    lang: string;
    /** Row of each letter in the list. */
    rows: number[];
    /** Is there a translation that waits to be confirmed? */
    awaited: boolean;
  }[];
}

/** @param awaited Languages whose translation waits to be confirmed. */
export function letterLanguages(
  post: readonly Recipient[],
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
