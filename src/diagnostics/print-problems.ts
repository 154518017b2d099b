import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { type Problem, problemSeverity } from './problem.ts';

/**
 * Formats problems for the terminal by file and place, each with what, why and how to mend it.
 * @param problems What the stages found.
 * @param options `color` for a terminal.
 */
export function printProblems(problems: readonly Problem[], options: { color: boolean }): string {
  const files = new Map<string, VFile>();
  for (const problem of problems) {
    const file = files.get(problem.place.file) ?? new VFile({ path: problem.place.file });
    files.set(problem.place.file, file);
    const { line, column, endLine, endColumn } = problem.place;
    const message = file.message(
      problem.reason + (problem.product ? ` (in ${problem.product})` : ''),
      {
        place: { start: { line, column }, end: { line: endLine, column: endColumn } },
        ruleId: problem.ruleId,
        source: 'forewarned',
      },
    );
    message.fatal = problemSeverity(problem) === 'error';
    message.note = problem.note;
  }
  const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return reporter(sorted, { color: options.color, verbose: true });
}

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problemSeverity(problem) === 'error');
