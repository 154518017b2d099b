import type { Place } from '#model/content.ts';
import type { Rule } from './rule.ts';
import { type RuleId, severityOf } from './rules.ts';

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
  /**
   * Want of room, or a letter that no font holds: what was done about it all the same, in a sentence for the lead, or,
   * for a letter, in a piece of one. It stops nothing but words that a person wrote by hand.
   */
  laidOut?: string;
  /** Default: that of its rule. */
  severity?: Rule['severity'];
}

/** How grave this one is. */
export const gravityOf = ({ ruleId, severity }: Problem): Rule['severity'] =>
  severity ?? severityOf(ruleId);

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
