/** Which sentences of the alert reach a reader, and which important ones reach none. */
import type { Fact } from '#model/alert/alert.ts';
import type { Passage, Statement } from '#model/alert/alert-reading.ts';
import type { OwnSentence } from '#model/alert/alert-source.ts';
import { mustNotLose } from '#model/language/must-not-lose.ts';
import type { Lesson } from '#model/lesson/lesson.ts';

type OfAlert = Pick<Lesson, 'alert' | 'source'>;

/** The facts that restate a sentence, and its own entries where none does. */
export function restatedBy(
  { text, line }: Pick<Statement, 'text' | 'line'>,
  { alert, source }: OfAlert,
): { ours: Fact[]; own: OwnSentence[] } {
  const isSameSentence = (source: {
    text: string;
    line: number;
    parts?: Passage[] | undefined;
  }): boolean =>
    source.parts
      ? source.parts.some(isSameSentence)
      : source.line === line && (source.text.includes(text) || text.includes(source.text));
  const ids = (source?.ours ?? []).filter(isSameSentence).map(({ fact }) => fact);
  return {
    ours: alert.facts.filter(({ id }) => ids.includes(id)),
    own: (source?.own ?? []).filter(isSameSentence),
  };
}

/** Does a sentence reach a pupil, a family or a member of staff? */
export function reachesReaders(statement: Statement, lesson: OfAlert): boolean {
  const { ours, own } = restatedBy(statement, lesson);
  const decided = lesson.alert.corrections.sentences;
  return (
    ours.some(({ leftOut }) => !leftOut) ||
    own.some(({ key }) => (decided[key]?.adults ?? 'out') !== 'out') ||
    statement.uses.some((use) => use.startsWith('route:')) ||
    isToldByAge(statement, lesson.alert.facts)
  );
}

/** A sentence that only gives ages, “Two pupils, of 12 and 13”: letters state them. */
function isToldByAge({ text }: Statement, facts: readonly Fact[]): boolean {
  const agedFacts = facts.filter(
    ({ says, leftOut, ofWhom }) => !leftOut && (ofWhom || /\bage\b/.test(says)),
  );
  const numbers = agedFacts.flatMap(({ says }) => (says.match(/\d+/g) ?? []).map(Number));
  const ages = (text.match(/\d+/g) ?? []).map(Number);
  return (
    ages.length > 0 &&
    ages.every((age) => age >= Math.min(...numbers) && age <= Math.max(...numbers)) &&
    !mustNotLose(text.replace(/\d+/g, ''))
  );
}

/** Uses of sentences that need not be told. */
const SETTLED: ReadonlySet<string> = new Set(['front', 'furniture', 'settled']);

/**
 * Important sentences that reach nobody: prohibitions first. Sentences that the lead left out one by one do not count.
 */
export function untoldSentences(lesson: OfAlert): Statement[] {
  const decided = lesson.alert.corrections.sentences;
  const isLeftByLead = ({ key }: OwnSentence): boolean =>
    decided[key]?.adults === 'out' && !decided[key].together;
  const isDont = ({ uses }: Statement): boolean => uses.includes('do-not');
  const untold = (lesson.source?.statements ?? []).filter(
    (statement) =>
      (isDont(statement) || mustNotLose(statement.text)) &&
      !statement.uses.some((use) => SETTLED.has(use)) &&
      !reachesReaders(statement, lesson) &&
      !restatedBy(statement, lesson).own.some(isLeftByLead),
  );
  return [...untold.filter(isDont), ...untold.filter((statement) => !isDont(statement))];
}
