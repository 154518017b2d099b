import type { DraftFact } from './restate.ts';

/** Items of the alert's own that a letter takes of each kind, before those of the modules. */
const MOST_HOME = 2;

const NO_ROOM =
  'A letter has room for two pieces of the alert’s own advice. Add it under <Steps> in lesson.mdx if your families need it.';
const NOT_FOR_ALL =
  'It is not for the families of every age. Add it under <Steps> of a band whose families need it.';

/** The signs, or the advice, of an alert that letters home have room for: what it says most often. */
export const forLetters = (
  facts: readonly DraftFact[],
  kind: 'sign' | 'advice',
): (DraftFact & { home: string })[] =>
  facts
    .filter(
      (fact): fact is DraftFact & { home: string } => fact.kind === kind && fact.home !== null,
    )
    .sort((a, b) => Number(b.firm ?? false) - Number(a.firm ?? false) || b.mentions - a.mentions)
    .slice(0, MOST_HOME);

/** Facts with a reason at each piece of advice that no letter tells. */
export function withReasonsLeftOut(facts: readonly DraftFact[]): DraftFact[] {
  const sent = new Set(forLetters(facts, 'advice').map(({ id }) => id));
  return facts.map((fact) =>
    fact.kind === 'advice' &&
    !fact.by &&
    !fact.firm &&
    fact.leftOut === undefined &&
    !sent.has(fact.id)
      ? {
          ...fact,
          leftOut: fact.home === null ? NOT_FOR_ALL : NO_ROOM,
        }
      : fact,
  );
}
