/** Checks a person's words for adults, first by the rules for quotations, then by those for letters. */
import { unfitIn } from '../../unfit-words.ts';
import type { AlertAnswer, AlertPlaces, CheckWords } from './alert-messages.ts';
import { prepareAge } from './prepare-age.ts';
import { writeLetter } from './preview-letter.ts';
import { faultsByField } from './word-faults.ts';

/** Only one band's letter is checked and made: the others differ only around these words. */
export async function checkWords(request: CheckWords, places: AlertPlaces): Promise<AlertAnswer> {
  const prepared = await prepareAge(request, places);
  const { sharedData, lesson, problems } = prepared;
  if (!sharedData || !lesson) {
    const faults = problems.map(({ note }) => ({ field: '', says: note }));
    return { is: 'checked', faults, letter: null };
  }
  const unfit = [...unfitIn(lesson.lesson.alert, sharedData)].map(([field, says]) => ({
    field,
    says,
  }));
  const faults = unfit.length > 0 ? unfit : faultsByField(request.alert, problems);
  return { is: 'checked', faults, letter: faults.length > 0 ? null : await writeLetter(prepared) };
}
