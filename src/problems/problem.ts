import type { Place } from '#model/band-version.ts';
import type { RuleId } from './rules.ts';

/** Something a person has to mend, or look at. What, where, why and how. */
export interface Problem {
  ruleId: RuleId;
  place: Place;
  /** What: “Unexpected X, expected Y”, with the value. */
  reason: string;
  /** Why it matters, then how to mend it. */
  note: string;
  /** The product it was found in, for a finding on bytes. */
  product?: string;
}

/** Collects problems; a stage reports and goes on, so that all are listed at once. */
export type Report = (problem: Problem) => void;

/** The start of a file, for a problem that has no better place. */
export const startOf = (file: string): Place => ({
  file,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
});
