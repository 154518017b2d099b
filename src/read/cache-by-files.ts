import type { Problem, Report } from '#diagnostics/problem.ts';

/**
 * Caches the result of reading files by the identity of the file object. Results with errors are not cached, so that
 * the errors are reported each time.
 * @returns A cached reader; `of` distinguishes requests on the same files.
 */
export function cacheByFiles<Read>() {
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
