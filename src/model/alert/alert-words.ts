/**
 * The alert's own words, for adults: what no wording of ours says is quoted where the lead accepted it, or said in the
 * lead's own words. Never for pupils.
 */
import { z } from 'zod';
import {
  isForOlder,
  isForOlderThanInfants,
  isThreat,
  withoutPrices,
  withoutSentences,
} from '../language/for-older.ts';
import { textHash } from '../text/text-hash.ts';
import {
  type AlertSource,
  isOfWhatHappens,
  type OwnSentence,
  WORD_KINDS,
  type WordKind,
} from './alert-source.ts';

/** What the lead decided of a sentence that no wording of ours says. */
export const AlertWord = z
  .strictObject({
    /** `quoted` as it stands, so to `staff` alone, in the lead’s `own` words, or left `out`. */
    adults: z.enum(['quoted', 'staff', 'own', 'out']),
    kind: z.enum(WORD_KINDS),
    /** What adults read, without the service’s name. */
    says: z.string().trim().min(3).optional(),
    /** Decided with all that waited, or all that is timeless, in one step: nobody chose this sentence. */
    together: z.literal(true).optional(),
  })
  .refine(({ adults, says }) => adults === 'out' || says !== undefined, {
    message: 'expected says: what adults are to read',
    path: ['says'],
  });
export type AlertWord = z.infer<typeof AlertWord>;

/** Decisions by the key of their sentence. */
export const AlertWords = z.record(z.string().regex(/^s[0-9a-f]{8}$/), AlertWord);
export type AlertWords = z.infer<typeof AlertWords>;

/** A sentence’s key: the same however it is spaced, spelt in capitals, or ended. */
export const wordKey = (text: string): string => {
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  // A letter first: YAML would read digits alone as a number.
  return `s${textHash(words.trim()).slice(0, 8)}`;
};

/** A sentence that adults are told. */
export interface AcceptedWord {
  key: string;
  adults: 'quoted' | 'own';
  says: string;
}

/** Families hear of it by the age of their child; staff hear all that any family does. */
export type AdultReader = 'families' | 'families-of-young' | 'families-of-infants' | 'staff';

/**
 * What these adults are told, in the order in which it was decided. What is quoted of nudity or violence is not for families
 * of young children; where they are told a part of what others are, that part stands once.
 */
export function acceptedWords(
  sentences: AlertWords,
  kind: WordKind,
  reader: AdultReader,
): AcceptedWord[] {
  // Staff read what happens in one piece.
  const asRead = (of: WordKind): WordKind =>
    reader === 'staff' && of === 'account' ? 'incident' : of;
  const accepted = Object.entries(sentences).flatMap(
    ([key, { adults, says, kind: sentenceKind }]): AcceptedWord[] => {
      if (asRead(sentenceKind) !== kind || adults === 'out' || says === undefined) return [];
      if (adults !== 'staff') return [{ key, adults, says }];
      return reader === 'staff' ? [{ key, adults: 'quoted' as const, says }] : [];
    },
  );
  const gentle = reader.startsWith('families-of') ? gentleOf(accepted, kind) : accepted;
  const forReader = reader === 'families-of-infants' ? forInfants(gentle, kind) : gentle;
  return forReader.filter(
    (word) => !forReader.some((other) => other !== word && isPartOf(word.says, other.says)),
  );
}

/** What is not for older children's families alone; where that is so of what happens first, only a part of it is told. */
function gentleOf(accepted: readonly AcceptedWord[], kind: WordKind): AcceptedWord[] {
  const isGentle = ({ adults, says }: AcceptedWord) => adults === 'own' || !isForOlder(says);
  // Of several pieces of advice that are quoted together, each is for them or not.
  if (!isOfWhatHappens(kind))
    return accepted.flatMap((word) => {
      const says = isGentle(word) ? word.says : withoutSentences(word.says, isForOlder);
      return says === null ? [] : [{ ...word, says }];
    });
  const [first] = accepted;
  const gentle = accepted.filter(isGentle);
  return !first || isGentle(first)
    ? gentle
    : gentle.filter(({ adults, says }) => adults === 'own' || isPartOf(says, first.says));
}

/** To families of infants: nothing of how money is got out of somebody, and no price; a threat's account not at all. */
const forInfants = (words: readonly AcceptedWord[], kind: WordKind): AcceptedWord[] =>
  words.flatMap((word) => {
    if (word.adults === 'own') return [word];
    if (isThreat(word.says) || (kind === 'sign' && isForOlderThanInfants(word.says))) return [];
    if (!isOfWhatHappens(kind)) return [word];
    const passage = withoutPrices(word.says);
    return passage === null ? [] : [{ ...word, says: passage }];
  });

/** Does a longer passage hold every sentence of a shorter one? */
const isPartOf = (passage: string, other: string): boolean =>
  passage.length < other.length &&
  passage.split(SENTENCE_ENDS).every((sentence) => other.includes(sentence));
/** What a passage tells beyond another, “…” for what both tell; `null` where that is nothing. */
export function beyondIn(passage: string, other: string): string | null {
  const parts = passage
    .split(/(?<=[.!?]["”’)]*) /u)
    .map((part) => (other.includes(part.replace(/^… /, '')) ? '…' : part));
  if (!parts.includes('…')) return null;
  return parts.some((part) => part !== '…') ? parts.join(' ').replace(/(?:… )+/g, '… ') : '';
}
const SENTENCE_ENDS = /(?<=[.!?]["”’)]*) (?:… )?/u;

/** Sentences that may be quoted, and of which nobody has decided yet. */
export const undecidedWords = (sentences: AlertWords, source: AlertSource | null): OwnSentence[] =>
  (source?.own ?? []).filter(({ key, whyNot }) => whyNot === null && !(key in sentences));

/** Keys of decisions on sentences that the alert no longer holds. */
export const goneWords = (sentences: AlertWords, source: AlertSource | null): string[] =>
  source
    ? Object.keys(sentences).filter((key) => !source.own.some((sentence) => sentence.key === key))
    : [];

/** A sentence as adults read it: quoted, what is quoted in it in single marks, or in the lead’s words. */
export const wordingOf = ({ adults, says }: Omit<AcceptedWord, 'key'>): string =>
  adults === 'quoted' ? `“${says.replace(/["“]([^"“”]+)["”]/g, '‘$1’')}”` : says;
