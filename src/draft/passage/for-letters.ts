import type { DraftFact } from '../quote/restate.ts';

/** Items of the alert's own that a letter takes of each kind, before those of the modules. */
const MOST_HOME = 2;

/** What stops harm comes before what helps with any child online. */
const STOPS = /\b(?:do not|don['’]t|never)\b|\bthen (?:report|block)\b/i;

/** What is told first: what staff follow too, what stops harm, and what the alert says most often. */
const inOrder = (fact: DraftFact, other: DraftFact): number =>
  Number(other.firm ?? false) - Number(fact.firm ?? false) ||
  Number(STOPS.test(other.says)) - Number(STOPS.test(fact.says)) ||
  other.mentions - fact.mentions;

/** The signs, or the advice, of an alert that letters home have room for: what it says most often. */
export const forLetters = (
  facts: readonly DraftFact[],
  kind: 'sign' | 'advice',
): (DraftFact & { home: string })[] =>
  facts
    .filter(
      (fact): fact is DraftFact & { home: string } => fact.kind === kind && fact.home !== null,
    )
    .sort(inOrder)
    .slice(0, MOST_HOME);
