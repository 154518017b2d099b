import type { PhrasingContent } from 'mdast';
import type { BandVersion } from '../band-version.ts';
import type { School } from '../school.ts';
import { longDate } from '../text/long-date.ts';
import type { Carer } from './family.ts';
import { LETTERS, type Letter, type LetterId, type TranslatedLetter } from './letter.ts';

/** Every letter of a band, in the order of sending. */
export const lettersOf = ({
  letter,
  laterLetters,
}: Pick<BandVersion, 'letter' | 'laterLetters'>): Letter[] => [letter, ...laterLetters];

/** A letter of a band; `null` where the band has none. */
export const letterOf = (
  version: Pick<BandVersion, 'letter' | 'laterLetters'>,
  id: LetterId,
): Letter | null => lettersOf(version).find((letter) => letter.id === id) ?? null;

/** Letters that are sent after the lesson, on a day that the school's file does not have. */
const SENT_LATER: readonly LetterId[] = ['after', 'follow-up'];

/**
 * The date on a letter. Empty on letters after the lesson: the day of sending is not known, and the school's date would
 * be too early.
 */
export const dateOn = (
  { id }: Pick<Letter, 'id'>,
  { letterDate }: Pick<School, 'letterDate'>,
  months?: readonly string[],
): string => (SENT_LATER.includes(id) ? '' : longDate(letterDate, months));

export const isLetterId = (name: string): name is LetterId =>
  (LETTERS as readonly string[]).includes(name);

/** A blank for the lead, in bold and brackets, so that it shows in plain text too. */
export const blankNode = (label: string): PhrasingContent => ({
  type: 'strong',
  children: [{ type: 'text', value: `[${label}]` }],
});

/** Do these bold words mark a blank? */
export const isBlank = (words: string): boolean => /^\[[^\]]+\]$/.test(words);

/** The label of a blank; `null` for any other node. */
export function blankOf(node: unknown): string | null {
  const { type, children } = node as {
    type?: string;
    children?: { type: string; value?: string }[];
  };
  const [only, ...more] = children ?? [];
  if (type !== 'strong' || more.length > 0 || only?.type !== 'text') return null;
  const words = only.value ?? '';
  return isBlank(words) ? words.slice(1, -1) : null;
}

/** The open blanks of a letter, which block sending. */
export function blanksIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(blanksIn);
  if (typeof node !== 'object' || node === null) return [];
  const label = blankOf(node);
  return label === null ? blanksIn((node as { children?: unknown }).children ?? []) : [label];
}

/**
 * The translation that a carer gets; `null` for English alone: because it is their language, because there is no
 * translation, or because it is not confirmed.
 */
export const localeOf = <T extends Pick<TranslatedLetter, 'lang' | 'confirmed'>>(
  { translations }: { translations: readonly T[] },
  letter: Pick<Letter, 'id'>,
  { language }: Pick<Carer, 'language'>,
): T | null =>
  letter.id === 'before'
    ? (translations.find(({ lang, confirmed }) => confirmed && lang === language) ?? null)
    : null;
