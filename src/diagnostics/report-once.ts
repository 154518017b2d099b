import type { Report } from './problem.ts';

/** A report that takes each fault once: one in what several versions of a sheet share is one fault. */
export function reportingOnce(report: Report): Report {
  const seen = new Set<string>();
  return (problem) => {
    const key = JSON.stringify([problem.ruleId, problem.place, problem.reason]);
    if (!seen.has(key)) report(problem);
    seen.add(key);
  };
}
