import type { Place } from '#model/lesson/content.ts';
import type { Rule } from './rule.ts';
import { type RuleId, severityOf } from './rules.ts';

/** Something that a person has to mend or check. */
export interface Problem {
  ruleId: RuleId;
  place: Place;
  /** What: “Unexpected X, expected Y”, with the value. */
  reason: string;
  /** Why it matters, then how to mend it. */
  note: string;
  /** The product it was found in, for a problem in bytes. */
  product?: string;
  /**
   * For lack of space or a missing glyph: how the layout coped, in a sentence for the lead (for a glyph, part of one).
   * Such a problem is an error only in text that a person wrote.
   */
  laidOut?: string;
  /** Default: the rule's severity. */
  severity?: Rule['severity'];
}

export const problemSeverity = ({ ruleId, severity }: Problem): Rule['severity'] =>
  severity ?? severityOf(ruleId);

/** Receives a problem. Stages report and go on, so that all problems are listed at once. */
export type Report = (problem: Problem) => void;

/** The start of a file, for a problem without a better place. */
export const startOf = (file: string): Place => ({
  file,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
});
