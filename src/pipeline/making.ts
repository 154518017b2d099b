/** What the writers of bands, papers and reports have in common. */
import { stoppingByHand } from '#diagnostics/by-hand.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { reportingOnce } from '#diagnostics/report-once.ts';
import { decisionScope } from '#model/decision.ts';
import type { Lesson } from '#model/lesson.ts';

/** Which outputs are made, by the lead's decision. */
export const madeOf = ({ alert }: Lesson) => decisionScope(alert.decision, alert.noLesson);

/** Collects what is found in a lesson's products: each fault once, and want of room as a warning where nobody can mend it. */
export function collectingFor({ byHand }: Lesson) {
  const problems: Problem[] = [];
  return {
    problems,
    report: reportingOnce(stoppingByHand(byHand, (problem) => problems.push(problem))),
  };
}

/** The name of a unit of work, as progress and the cache tell it. */
export const unitName = (
  what: string,
  { slug }: { slug: string },
  band: string | null = null,
): string => `${what} ${slug}/${band ?? 'school'}`;
