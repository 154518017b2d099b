import type { Problem, Report } from '#diagnostics/problem.ts';

/**
 * Remembers what was read of files that are the same objects as before. What has a fault is read again, and told again.
 * @returns Reads files, or knows them; `of` says what of them is asked for.
 */
export function readsOnce<Read>() {
  const known = new WeakMap<object, { of: string; read: Read }>();
  return (files: object, of: string, report: Report, read: (report: Report) => Read): Read => {
    const before = known.get(files);
    if (before?.of === of) return before.read;
    const problems: Problem[] = [];
    const now = read((problem) => problems.push(problem));
    for (const problem of problems) report(problem);
    if (problems.length === 0) known.set(files, { of, read: now });
    return now;
  };
}
