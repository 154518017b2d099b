import type { Fact } from '#model/alert/alert.ts';
import type { Restatement } from '#model/alert/restatement.ts';
import { type DraftFact, isOfReading } from '../quote/restate.ts';

/**
 * What a person added to an alert's facts, or put in own words. The program knows what it can have written itself: the
 * rest is a person's, and stands in the alert after it is read again.
 */
export const factsOfPeople = (
  facts: readonly Fact[],
  restatements: readonly Restatement[],
): Fact[] =>
  facts
    .filter(
      ({ says, by }) =>
        by === 'person' ||
        !(isOfReading(says) || restatements.some((restatement) => isOurs(says, restatement))),
    )
    .map((fact) => ({ ...fact, by: 'person' }));

/** Is a text this restatement, with or without ages after it? */
const isOurs = (text: string, restatement: Restatement): boolean =>
  text === restatement.says ||
  (restatement.ages === true && text.startsWith(`${restatement.says.replace(/\.$/, '')}: `));

/** The facts of a reading with those of people after them. What a person restated is not asked for again. */
export function withFactsOfPeople(
  read: readonly DraftFact[],
  written: readonly Fact[],
): DraftFact[] {
  const restated = new Set(written.map(({ kind, source }) => `${kind} ${source}`));
  const ownWordings = new Set(written.map(({ says }) => says));
  return [
    ...read.filter(
      (fact) =>
        !ownWordings.has(fact.says) &&
        !(fact.leftOut && restated.has(`${fact.kind} ${fact.source}`)),
    ),
    ...written.map((fact) => ({ ...fact, home: null, mentions: 1 })),
  ].map((fact, index) => ({ ...fact, id: `f${String(index + 1).padStart(2, '0')}` }));
}
