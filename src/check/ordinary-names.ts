/** Names of an alert that are ordinary words too. */
import type { Alert } from '#model/alert.ts';
import type { EmbargoedName } from './find-names.ts';
import { foldLetters } from './fold-letters.ts';
import { wordsOf } from './shingles.ts';

/** A name this long is found inside other words: “inform” in “information”. */
const INSIDE_FROM = 6;

/** Names of the alert as rules look for them: strictly, each. */
export const strictNames = (names: Alert['names']): EmbargoedName[] =>
  names.map(({ name, variants }) => ({ name, variants, ambiguous: false }));

/** The forms of an alert's names that are ordinary words, as the shared data uses them; in small letters. */
export function ordinaryForms(names: Alert['names'], words: ReadonlySet<string>): Set<string> {
  const all = [...words];
  return new Set(
    names
      .flatMap(({ name, variants }) => [name, ...variants])
      .map((form) => form.toLowerCase())
      .filter((form) => {
        const own = wordsOf(foldLetters(form));
        if (own.length > 0 && own.every((word) => words.has(word))) return true;
        const [word = ''] = own;
        return (
          own.length === 1 && word.length >= INSIDE_FROM && all.some((one) => one.includes(word))
        );
      }),
  );
}

/** The names as they are looked for where a format or a program speaks: an ordinary word is none there by itself. */
export const inMachine = (
  names: readonly EmbargoedName[],
  ordinary: ReadonlySet<string>,
): EmbargoedName[] =>
  names.flatMap(({ name, variants, ambiguous }) =>
    [name, ...variants].map((form) => ({
      name: form,
      variants: [],
      ambiguous: ambiguous || ordinary.has(form.toLowerCase()),
    })),
  );
