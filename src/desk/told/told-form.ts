/** What adults are told of the alert's own sentences, as a form: quoted, in own words, or left out. */
import type { AlertEdit } from '#model/alert-edit.ts';
import { isForFamilies, type OwnSentence } from '#model/alert-source.ts';
import type { AlertWord, AlertWords } from '#model/alert-words.ts';
import type { FieldFault } from '../field-fault.ts';

/** What is told to whom: `families` hear of how it works only where the lead says so. */
export type Told = AlertWord['adults'] | 'families';

export interface ToldValue {
  adults: Told | '';
  /** The person's own words. */
  own: string;
}

/** Names of the fields of a sentence. */
export const adultsField = (key: string): string => `adults-${key}`;
export const ownField = (key: string): string => `own-${key}`;

/** How the form stands of a sentence: as it was sent, or as it was decided, or as we would do it. */
export function toldValue(
  sentence: OwnSentence,
  decided: AlertWords,
  form: FormData | null,
  ours: ToldValue['adults'] = '',
): ToldValue {
  const { key, kind } = sentence;
  if (form?.has(adultsField(key))) {
    const adults = String(form.get(adultsField(key)));
    return { adults: isTold(adults) ? adults : '', own: String(form.get(ownField(key)) ?? '') };
  }
  const one = decided[key];
  if (!one) return { adults: ours, own: '' };
  const isHome = one.adults === 'quoted' && one.kind === 'incident' && kind !== 'incident';
  return {
    adults: isHome ? 'families' : one.adults,
    own: one.adults === 'own' ? (one.says ?? '') : '',
  };
}

const isTold = (value: string): value is Told =>
  ['quoted', 'staff', 'families', 'own', 'out'].includes(value);

/** May families be told it, if the lead says so? */
export const mayGoHome = ({ kind, notHome, whyNot }: OwnSentence): boolean =>
  whyNot === null && !isForFamilies(kind) && notHome === undefined;

/** Do families hear of it so? */
export const isToldHome = ({ kind }: Pick<OwnSentence, 'kind'>, adults: Told | ''): boolean =>
  adults === 'families' || ((adults === 'quoted' || adults === 'own') && isForFamilies(kind));

/**
 * What we would do with each sentence that nobody has decided on. What holds whatever the service does goes home, and so
 * does what the lead made a fact; what names menus or says how it works is for staff alone. Nothing of it is decided by this.
 * @param timeless Those that hold whatever the service does.
 * @param uses What the lead said that sentences are used for.
 */
export function proposedFor(
  sentence: OwnSentence,
  timeless: readonly OwnSentence[],
  uses: Readonly<Record<string, readonly string[]>> = {},
): Told | '' {
  const { key, kind, whyNot } = sentence;
  if (whyNot !== null) return '';
  if (isForFamilies(kind))
    return !sentence.notHome && timeless.some((one) => one.key === key) ? 'quoted' : 'staff';
  return uses[key]?.includes('service') && mayGoHome(sentence) ? 'families' : 'quoted';
}

/** What the alert is about, in the lead's words. */
export const ABOUT_FIELD = 'about';

export interface ParsedTold {
  faults: FieldFault[];
  edits: AlertEdit[];
}

/**
 * Only what stood on the page is decided: sentences without a choice stay undecided.
 * @param proposed What stands on the page where nobody has decided, if that is to stay so. Default: it is decided too.
 */
export function parseToldForm(
  form: FormData,
  sentences: readonly OwnSentence[],
  decided: AlertWords,
  proposed: (sentence: OwnSentence) => Told | '' = () => '',
): ParsedTold {
  const faults: FieldFault[] = [];
  const edits: AlertEdit[] = [];
  for (const sentence of sentences) {
    const { key, kind, says, whyNot, text } = sentence;
    if (!form.has(adultsField(key))) continue;
    const { adults, own: typed } = toldValue(sentence, {}, form);
    const own = typed.trim();
    if (!decided[key] && own === '' && adults !== '' && adults === proposed(sentence)) continue;
    if (adults === 'own' && own.length < 3)
      faults.push({
        field: ownField(key),
        says: `Write what adults are told instead of “${firstWords(text)}”.`,
      });
    else if (adults !== 'own' && adults !== 'out' && whyNot !== null && adults !== '')
      faults.push({ field: adultsField(key), says: `This is never quoted. ${whyNot}` });
    else if (
      (adults === 'families' && !mayGoHome(sentence)) ||
      (adults === 'quoted' && isForFamilies(kind) && sentence.notHome)
    )
      faults.push({
        field: adultsField(key),
        says: `Families are not told this. ${sentence.notHome ?? ''}`,
      });
    else if (adults !== '') {
      const word: AlertWord = {
        adults: adults === 'families' ? 'quoted' : adults,
        kind: adults === 'families' ? 'incident' : kind,
        ...(adults === 'out' ? {} : { says: adults === 'own' ? own : says }),
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

const isSame = (one: AlertWord, other: AlertWord | undefined): boolean =>
  one.adults === other?.adults && one.kind === other.kind && one.says === other.says;

const firstWords = (text: string): string => {
  const words = text.split(/\s+/);
  return words.length <= 8 ? text : `${words.slice(0, 8).join(' ')} …`;
};
