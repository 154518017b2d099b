/** Whom an alert says that it happened to: “boys aged 14 to 17”. Another question than whom a lesson teaches. */
import type { Fact } from '#model/alert.ts';
import type { AlertReading } from '#model/alert-reading.ts';
import { linesAt } from '#model/lines-at.ts';
import { listed } from '#model/mid-sentence.ts';
import { givesAge, statedAges } from './stated-ages.ts';

const SAYS = 'The alert tells of';

/** Is a statement one of those on whom it happened to? */
export const isOnAffected = (text: string): boolean =>
  new RegExp(`^${SAYS} [\\w ,;-]+\\.$`).test(text);

/** The fact, from every sentence that gives an age or a year; `null` where none does. Whom to ring for a year is no such sentence. */
export function affectedFact({
  statements,
}: Pick<AlertReading, 'statements'>): Omit<Fact, 'id'> | null {
  const telling = statements.filter(
    ({ uses, text }) => !uses.some((use) => use.startsWith('route:')) && givesAge(text),
  );
  const ages = statedAges(telling.map(({ text }) => text));
  if (ages.length === 0) return null;
  const stated = telling.filter(({ text }) => isToldIn(text, ages));
  return {
    says: `${SAYS} ${listed(ages)}.`,
    source: linesAt([...new Set(stated.map(({ line }) => line))]),
    risks: [],
    kind: 'incident',
    holds: 'yes',
  };
}

/** For whom a service says that it is, is not told where an age of somebody is. */
const isToldIn = (text: string, ages: readonly string[]): boolean =>
  ages.some((one) => one.startsWith('a service')) ||
  statedAges([text]).some((one) => !one.startsWith('a service'));
