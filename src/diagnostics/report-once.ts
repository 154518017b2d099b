import type { Report } from './problem.ts';

/** Wraps a report so that it passes on each problem once: editions of a sheet share their faults. */
export function reportingOnce(report: Report): Report {
  const seen = new Set<string>();
  return (problem) => {
    const key = JSON.stringify([problem.ruleId, problem.place, problem.reason]);
    if (!seen.has(key)) report(problem);
    seen.add(key);
  };
}
