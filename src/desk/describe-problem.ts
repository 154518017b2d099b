/** A problem as somebody reads it who has given us a file or some words: what, and how to mend it. */
import type { Problem } from '#diagnostics/problem.ts';

/** Reports say “Unexpected X, expected Y”. */
const UNEXPECTED = /^Unexpected (.+?)(?:, expected .*)?$/s;

export function describeProblem({ reason, note }: Pick<Problem, 'reason' | 'note'>): string {
  const what = UNEXPECTED.exec(reason)?.[1] ?? reason;
  return `We found ${what}. ${note}`;
}
