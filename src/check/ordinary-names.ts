/** Names of an alert that are ordinary words too. */
import type { Alert } from '#model/alert/alert.ts';
import type { EmbargoedName } from './find-names.ts';
import { foldLetters } from './fold-letters.ts';
import { wordsOf } from './shingles.ts';

/** Names this long also match inside other words: “inform” in “information”. */
const INSIDE_FROM = 6;

/** The alert's names as rules search for them: none counts as ambiguous. */
export const strictNames = (names: Alert['names']): EmbargoedName[] =>
  names.map(({ name, variants }) => ({ name, variants, ambiguous: false }));

/** The forms of an alert's names, in lower case, that the shared data uses as ordinary words. */
export function ordinaryForms(names: Alert['names'], words: ReadonlySet<string>): Set<string> {
  const all = [...words];
  return new Set(
    names
      .flatMap(({ name, variants }) => [name, ...variants])
      .map((form) => form.toLowerCase())
      .filter((form) => {
        const formWords = wordsOf(foldLetters(form));
        if (formWords.length > 0 && formWords.every((word) => words.has(word))) return true;
        const [word = ''] = formWords;
        return (
          formWords.length === 1 &&
          word.length >= INSIDE_FROM &&
          all.some((text) => text.includes(word))
        );
      }),
  );
}

/** The names as searched for in machine text: ordinary words are ambiguous there. */
export const ambiguousInMachineText = (
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
