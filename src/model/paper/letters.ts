import type { PhrasingContent } from 'mdast';
import type { BandVersion } from '../band-version.ts';
import type { School } from '../school.ts';
import { longDate } from '../text/long-date.ts';
import type { Carer } from './family.ts';
import { LETTERS, type Letter, type LetterId, type TranslatedLetter } from './letter.ts';

/** Every letter of a band, in the order in which they go home. */
export const lettersOf = ({
  letter,
  laterLetters,
}: Pick<BandVersion, 'letter' | 'laterLetters'>): Letter[] => [letter, ...laterLetters];

/** One of them; `null` where the band has none. */
export const letterOf = (
  version: Pick<BandVersion, 'letter' | 'laterLetters'>,
  id: LetterId,
): Letter | null => lettersOf(version).find((letter) => letter.id === id) ?? null;

/** Letters that go home once the lesson is over: a school's file has no day for them. */
const SENT_LATER: readonly LetterId[] = ['after', 'follow-up'];

/**
 * The day that a letter prints: the school's, which is a day before the lesson. Empty on letters that follow the lesson:
 * the day they are sent is not known, and an earlier one would be untrue.
 */
export const dateOn = (
  { id }: Pick<Letter, 'id'>,
  { letterDate }: Pick<School, 'letterDate'>,
  months?: readonly string[],
): string => (SENT_LATER.includes(id) ? '' : longDate(letterDate, months));

export const isLetterId = (name: string): name is LetterId =>
  (LETTERS as readonly string[]).includes(name);

/** A gap that the lead fills in: bold and in brackets, so that it shows in every form, plain text too. */
export const blankNode = (label: string): PhrasingContent => ({
  type: 'strong',
  children: [{ type: 'text', value: `[${label}]` }],
});

/** Do these words, in bold, mark a gap? */
export const isBlank = (words: string): boolean => /^\[[^\]]+\]$/.test(words);

/** What belongs into this gap; `null` where the node is none. */
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

/** The gaps that are still open in a letter: it can't be sent. */
export function blanksIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(blanksIn);
  if (typeof node !== 'object' || node === null) return [];
  const label = blankOf(node);
  return label === null ? blanksIn((node as { children?: unknown }).children ?? []) : [label];
}

/**
 * The letter in the language that a carer reads; `null` for English alone: where it is theirs, where there is no letter
 * in it, and where nobody who reads it has confirmed the one there is. A draft translation reaches no family.
 */
export const localeOf = <T extends Pick<TranslatedLetter, 'lang' | 'confirmed'>>(
  { translations }: { translations: readonly T[] },
  letter: Pick<Letter, 'id'>,
  { language }: Pick<Carer, 'language'>,
): T | null =>
  letter.id === 'before'
    ? (translations.find(({ lang, confirmed }) => confirmed && lang === language) ?? null)
    : null;
