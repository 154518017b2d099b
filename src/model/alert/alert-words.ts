/**
 * Decisions on the alert's own words: sentences that none of our restatements covers are quoted to adults where the
 * lead accepted them, or told in the lead's words. Never to pupils.
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

/** A decision on one sentence. */
export const AlertWord = z
  .strictObject({
    /** `quoted`: to all adults; `staff`: quoted to staff only; `own`: in the lead's words; `out`: left out. */
    adults: z.enum(['quoted', 'staff', 'own', 'out']),
    kind: z.enum(WORD_KINDS),
    /** The text for adults, without the service's name. */
    says: z.string().trim().min(3).optional(),
    /** Decided together with all open sentences in one step, not one by one. */
    together: z.literal(true).optional(),
  })
  .refine(({ adults, says }) => adults === 'out' || says !== undefined, {
    message: 'expected says: what adults are to read',
    path: ['says'],
  });
export type AlertWord = z.infer<typeof AlertWord>;

/** Decisions by the sentence's key. */
export const AlertWords = z.record(z.string().regex(/^s[0-9a-f]{8}$/), AlertWord);
export type AlertWords = z.infer<typeof AlertWords>;

/** A sentence's key: independent of spacing, capitals and punctuation. */
export const wordKey = (text: string): string => {
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  // Begins with a letter: YAML would read digits alone as a number.
  return `s${textHash(words.trim()).slice(0, 8)}`;
};

/** A sentence that adults may be told. */
export interface AcceptedWord {
  key: string;
  adults: 'quoted' | 'own';
  says: string;
}

/** Families by their child's age; staff read everything that some families do. */
export type AdultReader = 'families' | 'families-of-young' | 'families-of-infants' | 'staff';

/**
 * The accepted sentences of a kind for these readers, in the order of decisions. Families of young children are not
 * quoted nudity or violence. A sentence that is part of another one is left out.
 */
export function acceptedWords(
  sentences: AlertWords,
  kind: WordKind,
  reader: AdultReader,
): AcceptedWord[] {
  // Staff read the whole account of events.
  const asRead = (of: WordKind): WordKind =>
    reader === 'staff' && of === 'account' ? 'incident' : of;
  const accepted = Object.entries(sentences).flatMap(
    ([key, { adults, says, kind: sentenceKind }]): AcceptedWord[] => {
      if (asRead(sentenceKind) !== kind || adults === 'out' || says === undefined) return [];
      if (adults !== 'staff') return [{ key, adults, says }];
      return reader === 'staff' ? [{ key, adults: 'quoted' as const, says }] : [];
    },
  );
  const gentle = reader.startsWith('families-of') ? gentleWords(accepted, kind) : accepted;
  const forReader = reader === 'families-of-infants' ? forInfants(gentle, kind) : gentle;
  return forReader.filter(
    (word) => !forReader.some((other) => other !== word && isPartOf(word.says, other.says)),
  );
}

/** Are these readers told a sentence of any of these kinds? */
export const hasAccepted = (
  sentences: AlertWords,
  kinds: readonly WordKind[],
  reader: AdultReader,
): boolean => kinds.some((kind) => acceptedWords(sentences, kind, reader).length > 0);

/**
 * Sentences that are fit for families of young children; if the first one on events is not, only parts of it are told.
 */
function gentleWords(accepted: readonly AcceptedWord[], kind: WordKind): AcceptedWord[] {
  const isGentle = ({ adults, says }: AcceptedWord) => adults === 'own' || !isForOlder(says);
  // In a quotation of several pieces of advice, each piece is checked by itself.
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

/** For families of infants: no account of threats, no prices, and nothing on how somebody is made to pay. */
const forInfants = (words: readonly AcceptedWord[], kind: WordKind): AcceptedWord[] =>
  words.flatMap((word) => {
    if (word.adults === 'own') return [word];
    if (isThreat(word.says) || (kind === 'sign' && isForOlderThanInfants(word.says))) return [];
    if (!isOfWhatHappens(kind)) return [word];
    const passage = withoutPrices(word.says);
    return passage === null ? [] : [{ ...word, says: passage }];
  });

/** Does a longer passage contain every sentence of a shorter one? */
const isPartOf = (passage: string, other: string): boolean =>
  passage.length < other.length &&
  passage.split(SENTENCE_ENDS).every((sentence) => other.includes(sentence));
/**
 * What a passage says beyond another, with “…” for what both say: empty if that is nothing, `null` if they share
 * nothing.
 */
export function newPartOf(passage: string, other: string): string | null {
  const parts = passage
    .split(/(?<=[.!?]["”’)]*) /u)
    .map((part) => (other.includes(part.replace(/^… /, '')) ? '…' : part));
  if (!parts.includes('…')) return null;
  return parts.some((part) => part !== '…') ? parts.join(' ').replace(/(?:… )+/g, '… ') : '';
}
const SENTENCE_ENDS = /(?<=[.!?]["”’)]*) (?:… )?/u;

/** Sentences that may be quoted, and are not decided on yet. */
export const undecidedWords = (sentences: AlertWords, source: AlertSource | null): OwnSentence[] =>
  (source?.own ?? []).filter(({ key, whyNot }) => whyNot === null && !(key in sentences));

/** Keys of decisions on sentences that are no longer in the alert. */
export const staleDecisions = (sentences: AlertWords, source: AlertSource | null): string[] =>
  source
    ? Object.keys(sentences).filter((key) => !source.own.some((sentence) => sentence.key === key))
    : [];

/** Who speaks, where the alert has “we”: “[the council]”, “[your school]”, “[Larch Vale Football Club’s]”. */
const SPEAKER =
  /^(?:(?:[Tt]he (?:trust|board|hospital|fire service|partnership|council|charity|police|bank|nurseries|nurses|writers|school)|[Yy]our school|[Tt]hose who wrote|[Tt]hat (?:school|college|nursery|club))(?:’s?)?|[Tt]hey|(?:The )?\p{Lu}[^[\]]* \p{Lu}[^[\]]*)$/u;
/**
 * A sentence as adults read it: in quotation marks, with single marks inside, or in the lead's words without marks. What
 * stands for “we” keeps its brackets. What stands for a name, “[the app]”, is read without: a heading says that names are
 * left out.
 */
export const wordingOf = ({ adults, says }: Omit<AcceptedWord, 'key'>): string =>
  adults === 'quoted'
    ? `“${says
        .replace(/["“]([^"“”]+)["”]/g, '‘$1’')
        .replace(/(?<=\])['‘](?=s\b)/gu, '’')
        .replace(/\[([^[\]…]+)\]/gu, (bracket, held: string) =>
          SPEAKER.test(held) ? bracket : held,
        )}”`
    : says;
