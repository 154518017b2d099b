/** Helpers that the writers of bands, papers and reports share. */
import { stoppingByHand } from '#diagnostics/by-hand.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { reportingOnce } from '#diagnostics/report-once.ts';
import { decisionScope } from '#model/alert/decision.ts';
import type { Lesson } from '#model/lesson/lesson.ts';

/** Which outputs are made, by the lead's decision. */
export const outputsOf = ({ alert }: Lesson) => decisionScope(alert.decision, alert.noLesson);

/**
 * Collects the problems of a lesson's products, without duplicates; layout problems that nobody can mend become
 * warnings.
 */
export function collectProblemsOf({ byHand }: Lesson) {
  const problems: Problem[] = [];
  return {
    problems,
    report: reportingOnce(stoppingByHand(byHand, (problem) => problems.push(problem))),
  };
}

/** Name of a unit of work, for progress and the cache. */
export const unitName = (
  product: string,
  { slug }: { slug: string },
  band: string | null = null,
): string => `${product} ${slug}/${band ?? 'school'}`;
