/** May adults be told what a person wrote? By the rules for quotations first, then by those for letters. */
import { nameFinder } from '#check/find-names.ts';
import { strictNames } from '#check/ordinary-names.ts';
import type { FieldFault } from '#desk/field-fault.ts';
import { unfitWords } from '#draft/own-words.ts';
import { quotation } from '#draft/quotable.ts';
import type { Alert } from '#model/alert.ts';
import type { SharedData } from '#model/lesson.ts';
import type { AlertAnswer, AlertPlaces, CheckWords } from './alert-messages.ts';
import { prepareAge } from './prepare-age.ts';
import { writeLetter } from './preview-letter.ts';
import { faultsOfWords } from './word-faults.ts';

/** Letters of one age are looked at, and made: those of the others differ in what surrounds these words. */
export async function checkWords(asked: CheckWords, places: AlertPlaces): Promise<AlertAnswer> {
  const prepared = await prepareAge(asked, places);
  const { sharedData, lesson, problems } = prepared;
  if (!sharedData || !lesson) {
    const faults = problems.map(({ note }) => ({ field: '', says: note }));
    return { is: 'checked', faults, letter: null };
  }
  const unfit = unfitIn(lesson.lesson.alert, sharedData);
  const faults = unfit.length > 0 ? unfit : faultsOfWords(asked.alert, problems);
  return { is: 'checked', faults, letter: faults.length > 0 ? null : await writeLetter(prepared) };
}

function unfitIn({ corrections, names }: Alert, sharedData: SharedData): FieldFault[] {
  const find = nameFinder([...sharedData.embargo.names, ...strictNames(names)]);
  const isNaming = (text: string) => find(text).length > 0;
  const quote = (text: string) => quotation(text, { names, sharedData, isNaming, mayShare: true });
  const { sentences, about } = corrections;
  const own = about ? { about: { adults: 'own', kind: 'service', says: about } as const } : {};
  return [...unfitWords({ ...sentences, ...own }, quote)].map(([field, says]) => ({ field, says }));
}
