/** Sentences of an alert that tell families what happens, or happened, and may be quoted to all of them. */
import type { AlertReading, Passage } from '#model/alert/alert-reading.ts';
import { isForOlder } from '#model/language/for-older.ts';
import { NO_NAME } from './without-people.ts';

/** It goes on from what stands before it, or speaks of whoever wrote it. */
export const GOES_ON =
  /^(?:it|its|it[’']s|this|that|these|those|they|he|she|there|then|but|and|so|also|however|here|such|both|most|some|one|by|behind|if|when|we|our|i|please|dear|see|ask|tell|do|don[’']t|never|what (?:would|will|can|could|might|may) (?:help|you))\b|\bof that name\b/i;
/** What befell somebody whom a family may know, or be. */
export const OF_SOMEBODY =
  /\b(?:he|she|him|his|her|hers|we|us|our|my|me|i)\b|\b(?:an?|one|another|the|this) (?:[\p{L}-]+ ){0,2}(?:boy|girl|lad|pupil|student|child|teenager|mother|father|mum|dad|parent|family|victim)\b|\b(?:two|three|four|several) (?:boys|girls|lads|pupils|students|children|teenagers|parents|families|victims)\b|\b(?:aged?|year[- ]olds?|of \d{1,2})\b|, \d{1,2},/iu;
/** A capital within it names something, but for these. */
const NAMED = /(?<=[\p{L}\p{N},;:’)] )\p{Lu}[\p{L}\p{N}’-]*/gu;

/** Does a sentence name something or somebody within it? */
export const isNamed = (sentence: string): boolean =>
  !(sentence.match(NAMED) ?? []).every((word) => NO_NAME.test(word));

/** Why a sentence, as adults would read it, is no account for every family; `null` where it is one. */
export function whyNoAccount(sentence: string): string | null {
  if (!/^["“'‘(]?\p{Lu}.*[.!]["”'’)]?$/su.test(sentence)) return 'It is no whole sentence.';
  if (GOES_ON.test(sentence))
    return 'It goes on from what stands before it, and says nothing alone.';
  if (OF_SOMEBODY.test(sentence)) return 'It tells of somebody whom families may know.';
  if (isForOlder(sentence)) return 'Families of young children read it too.';
  if (isNamed(sentence)) return 'It names something or somebody.';
  return null;
}

/** Fewest words that say something, and most of one sentence. */
const WORDS = { least: 7, most: 60 } as const;
/** What a sentence is used for that stands elsewhere, or nowhere. */
const NOT_FOR: ReadonlySet<string> = new Set([
  ...['advice', 'do-not', 'sign', 'reason', 'front', 'furniture'],
]);
/** Is a person to decide on it? Of what was read as how the service works, that was only that it is no risk. */
export const isToDecide = (uses: readonly string[]): boolean =>
  uses.includes('unmapped') &&
  !uses.some((use) => use === 'service' || use.startsWith('mechanism:'));
/** Is a sentence used for something that is no account? */
export const isElsewhere = (uses: readonly string[]): boolean =>
  isToDecide(uses) || uses.some((use) => NOT_FOR.has(use) || use.startsWith('route:'));

/**
 * Sentences that say how somebody comes to harm by what the lesson teaches, those that say most of it first.
 * @param taught Ids of the risks that are taught; where none is, every sentence of the account is one.
 */
export function accountsIn(
  { statements, lead, leadMechanism, mechanisms }: AlertReading,
  taught: ReadonlySet<string>,
): Passage[] {
  const does = new Set(mechanisms.map(({ id }) => id));
  const worth = (use: string): number => {
    const [kind, id = ''] = use.split(':');
    if (kind === 'mechanism') return id === leadMechanism ? 3 : does.has(id) ? 1 : 0;
    if (kind === 'risk') return id === lead ? 2 : taught.has(id) ? 1 : 0;
    return 0;
  };
  return statements
    .filter(({ text, uses }) => {
      const words = text.split(/\s+/).length;
      const isIncident = !isElsewhere(uses) && !uses.includes('service');
      return isIncident && words >= WORDS.least && words <= WORDS.most;
    })
    .map(({ text, line, uses }) => ({
      passage: { text, line },
      worth: uses.reduce((sum, use) => sum + worth(use), taught.size === 0 ? 1 : 0),
    }))
    .filter((candidate) => candidate.worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ passage }) => passage);
}
