import { embargoedNames } from '#check/check-names.ts';
import { nameFinder } from '#check/find-names.ts';
import { unfitWords } from '#draft/quote/own-words.ts';
import { quotation } from '#draft/quote/quotable.ts';
import type { Alert } from '#model/alert/alert.ts';
import type { SharedData } from '#model/lesson/lesson.ts';

/** Key of the sentence on what the alert is about. */
export const ABOUT = 'about';

/**
 * Checks a person's words for adults by the rules for quotations.
 * @returns The reason for each that may not be told, by the key of its sentence, or `about`.
 */
export function unfitWordsIn(
  { corrections, names }: Pick<Alert, 'corrections' | 'names'>,
  sharedData: SharedData,
): Map<string, string> {
  const find = nameFinder(embargoedNames(sharedData, { alert: { names } }));
  const isNaming = (text: string) => find(text).length > 0;
  const { sentences, about } = corrections;
  return unfitWords(
    {
      ...sentences,
      ...(about ? { [ABOUT]: { adults: 'own', kind: 'service', says: about } as const } : {}),
    },
    (text) => quotation(text, { names, sharedData, isNaming, mayShare: true }),
  );
}
