/** What adults are told of the alert's own sentences, as a form: quoted, in own words, or left out. */
import type { AlertEdit } from '#model/alert-edit.ts';
import type { OwnSentence } from '#model/alert-source.ts';
import type { AlertWord, AlertWords } from '#model/alert-words.ts';
import type { FieldFault } from '../field-fault.ts';

type Adults = AlertWord['adults'];

export interface ToldValue {
  adults: Adults | '';
  /** The person's own words. */
  own: string;
  /** Is it decided with all that wait, in one step? */
  together?: true;
}

/** Names of the fields of a sentence. */
export const adultsField = (key: string): string => `adults-${key}`;
export const ownField = (key: string): string => `own-${key}`;

/** How the form stands: as it was sent, or else as it was decided. */
export function toldValue(key: string, decided: AlertWords, form: FormData | null): ToldValue {
  if (form) {
    const adults = String(form.get(adultsField(key)) ?? '');
    return {
      adults: isAdults(adults) ? adults : '',
      own: String(form.get(ownField(key)) ?? ''),
    };
  }
  const one = decided[key];
  return { adults: one?.adults ?? '', own: one?.adults === 'own' ? (one.says ?? '') : '' };
}

const isAdults = (value: string): value is Adults =>
  ['quoted', 'staff', 'own', 'out'].includes(value);

/** What the alert is about, in the lead's words. */
export const ABOUT_FIELD = 'about';

export interface ParsedTold {
  faults: FieldFault[];
  edits: AlertEdit[];
}

/**
 * Sentences without a choice stay undecided.
 * @param timeless Those that hold whatever the service does: told in one step of their own.
 */
export function parseToldForm(
  form: FormData,
  sentences: readonly OwnSentence[],
  decided: AlertWords,
  timeless: readonly OwnSentence[] = [],
): ParsedTold {
  const all = String(form.get('do') ?? '');
  const faults: FieldFault[] = [];
  const edits: AlertEdit[] = [];
  for (const sentence of sentences) {
    const { key, kind, says, whyNot } = sentence;
    const value = withAll(toldValue(key, {}, form), sentence, all, timeless);
    const own = value.own.trim();
    if (value.adults === 'own' && own.length < 3)
      faults.push({
        field: ownField(key),
        says: `Write what adults are told instead of “${firstWords(sentence.text)}”.`,
      });
    else if ((value.adults === 'quoted' || value.adults === 'staff') && whyNot !== null)
      faults.push({ field: adultsField(key), says: `This is never quoted. ${whyNot}` });
    else if (value.adults !== '') {
      const word: AlertWord = {
        adults: value.adults,
        kind,
        ...(value.adults === 'out' ? {} : { says: value.adults === 'own' ? own : says }),
        ...(value.together ? { together: true } : {}),
      };
      if (!isSame(word, decided[key]))
        edits.push({ at: ['corrections', 'sentences', key], value: word });
    }
  }
  return { faults, edits: faults.length > 0 ? [] : edits };
}

/** The changes of which nothing is wrong. @param faults By the key of the sentence; one of no sentence is of them all. */
export const withoutThose = (
  edits: readonly AlertEdit[],
  faults: readonly FieldFault[],
): AlertEdit[] =>
  faults.length === 0 || faults.some(({ field }) => field === '')
    ? []
    : edits.filter(({ at }) => !faults.some(({ field }) => at.includes(field)));

/** What is decided of all that wait, in one step. What may not be quoted waits on, or is left out. */
function withAll(
  value: ToldValue,
  { key, whyNot }: OwnSentence,
  all: string,
  timeless: readonly OwnSentence[],
): ToldValue {
  if (value.adults !== '') return value;
  if (all === 'out-all') return { ...value, adults: 'out', together: true };
  const isMeant =
    all === 'quote-all' ||
    (all === 'quote-timeless' && timeless.some((sentence) => sentence.key === key));
  return isMeant && whyNot === null ? { ...value, adults: 'quoted', together: true } : value;
}

const isSame = (one: AlertWord, other: AlertWord | undefined): boolean =>
  one.adults === other?.adults && one.kind === other.kind && one.says === other.says;

const firstWords = (text: string): string => {
  const words = text.split(/\s+/);
  return words.length <= 8 ? text : `${words.slice(0, 8).join(' ')} …`;
};
