/** The form for what adults are told of each sentence: quoted, in own words, or left out. */
import type { Alert, Corrections } from '#model/alert/alert.ts';
import { aboutEdit } from '#model/alert/alert-about.ts';
import type { AlertEdit } from '#model/alert/alert-edit.ts';
import { type AlertSource, isForFamilies, type OwnSentence } from '#model/alert/alert-source.ts';
import { type AlertWord, type AlertWords, undecidedWords } from '#model/alert/alert-words.ts';
import { holdingOf } from '#model/language/timeless.ts';
import type { FieldFault } from '../field-fault.ts';

/**
 * Audience of a sentence: `families` and `own-families` (in the lead's words) only where the lead allows how the service
 * works to be told.
 */
export type Told = AlertWord['adults'] | 'families' | 'own-families';

/** Is it told in the lead's own words? */
export const isOwnWords = (adults: Told | ''): boolean =>
  adults === 'own' || adults === 'own-families';
/** Do families hear of it although its kind is for staff? */
export const isOpened = (adults: Told | ''): boolean =>
  adults === 'families' || adults === 'own-families';

export interface ToldValue {
  adults: Told | '';
  /** The person's own wording. */
  own: string;
}

/** Names of a sentence's fields. */
export const adultsField = (key: string): string => `adults-${key}`;
export const ownField = (key: string): string => `own-${key}`;

/** A sentence's form value: as submitted, as saved, or as proposed. */
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
  const decision = decided[key];
  if (!decision) return { adults: ours, own: '' };
  const isHome = decision.kind === 'incident' && kind !== 'incident';
  const opened = decision.adults === 'own' ? 'own-families' : 'families';
  return {
    adults: isHome && ['quoted', 'own'].includes(decision.adults) ? opened : decision.adults,
    own: decision.adults === 'own' ? (decision.says ?? '') : '',
  };
}

const isTold = (value: string): value is Told =>
  ['quoted', 'staff', 'families', 'own', 'own-families', 'out'].includes(value);

/** May families be told it, if the lead allows it? */
export const mayGoHome = ({ kind, notHome, whyNot }: OwnSentence): boolean =>
  whyNot === null && !isForFamilies(kind) && notHome === undefined;

/** Are families told it under this choice? */
export const isToldHome = ({ kind }: Pick<OwnSentence, 'kind'>, adults: Told | ''): boolean =>
  isOpened(adults) || ((adults === 'quoted' || adults === 'own') && isForFamilies(kind));

/**
 * Proposes a choice for each undecided sentence. What is true regardless of the service goes home, and so do the lead's
 * facts; menus and how the service works are for staff. A proposal is not a decision.
 * @param holding Sentences that are true of the service today.
 * @param uses Uses of sentences that the lead chose.
 */
export function proposedFor(
  sentence: OwnSentence,
  holding: readonly OwnSentence[],
  uses: Readonly<Record<string, readonly string[]>> = {},
): Told | '' {
  const { key, kind, whyNot } = sentence;
  if (whyNot !== null) return '';
  if (isForFamilies(kind))
    return !sentence.notHome && holding.some((item) => item.key === key) ? 'quoted' : 'staff';
  return uses[key]?.includes('service') && mayGoHome(sentence) ? 'families' : 'quoted';
}

/** The edits of an unchanged form: the preview shows what “Tell them so” would write down. */
export function proposedEdits(
  source: AlertSource,
  { corrections: { sentences: decided, uses }, status }: Pick<Alert, 'corrections' | 'status'>,
): AlertEdit[] {
  const holding = holdingOf(source.own, source, status);
  return undecidedWords(decided, source).flatMap((sentence): AlertEdit[] => {
    const proposal = proposedFor(sentence, holding, uses);
    if (proposal === '') return [];
    return [{ at: ['corrections', 'sentences', sentence.key], value: wordOf(sentence, proposal) }];
  });
}

/** A decision as it is stored. @param wording The lead's wording, if it replaces the sentence. */
export const wordOf = ({ kind, says }: OwnSentence, adults: Told, wording = ''): AlertWord => ({
  adults: adults === 'families' ? 'quoted' : adults === 'own-families' ? 'own' : adults,
  kind: isOpened(adults) ? 'incident' : kind,
  ...(adults === 'out' ? {} : { says: isOwnWords(adults) ? wording : says }),
});

/** Field of the lead's summary of the alert. */
export const ABOUT_FIELD = 'about';

/** The edit of the phrase for what the alert is about, if it changed. */
export const aboutEdits = (
  typed: string,
  { about = '' }: Pick<Corrections, 'about'>,
): AlertEdit[] => (typed.trim() === about ? [] : [aboutEdit(typed)]);

export interface ParsedTold {
  faults: FieldFault[];
  /** Of sentences without a fault. */
  edits: AlertEdit[];
}

/**
 * Parses the form. Only sentences in it are decided.
 * @param proposed A sentence's displayed proposal, which an unchanged form leaves undecided. Default: it is decided
 * too.
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
    const { key, kind, whyNot, text } = sentence;
    if (!form.has(adultsField(key))) continue;
    const { adults, own: typed } = toldValue(sentence, {}, form);
    const wording = typed.trim();
    if (!decided[key] && wording === '' && adults !== '' && adults === proposed(sentence)) continue;
    if (isOwnWords(adults) && wording.length < 3)
      faults.push({
        field: ownField(key),
        says: `Write what adults are told instead of “${firstWords(text)}”.`,
      });
    else if (!isOwnWords(adults) && adults !== 'out' && whyNot !== null && adults !== '')
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
      const word = wordOf(sentence, adults, wording);
      if (!isSame(word, decided[key]))
        edits.push({ at: ['corrections', 'sentences', key], value: word });
    }
  }
  return { faults, edits };
}

/** Edits without those that have faults. @param faults By sentence key; a fault without a key affects all. */
export const withoutFaulty = (
  edits: readonly AlertEdit[],
  faults: readonly FieldFault[],
): AlertEdit[] =>
  faults.length === 0 || faults.some(({ field }) => field === '')
    ? []
    : edits.filter(({ at }) => !faults.some(({ field }) => at.includes(field)));

const isSame = (a: AlertWord, b: AlertWord | undefined): boolean =>
  a.adults === b?.adults && a.kind === b.kind && a.says === b.says;

const firstWords = (text: string): string => {
  const words = text.split(/\s+/);
  return words.length <= 8 ? text : `${words.slice(0, 8).join(' ')} …`;
};
