/** Rewrites a problem for a person at the desk: what is wrong, and how to mend it. */
import type { Problem } from '#diagnostics/problem.ts';

/** The report's form “Unexpected X, expected Y”. */
const UNEXPECTED = /^Unexpected (.+?)(?:, expected .*)?$/s;

export function describeProblem({ reason, note }: Pick<Problem, 'reason' | 'note'>): string {
  const found = UNEXPECTED.exec(reason)?.[1] ?? reason;
  return `We found ${found}. ${note}`;
}
