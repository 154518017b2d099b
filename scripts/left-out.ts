/** Lessons with errors that a build leaves out, when it may build the others. */
import { relative } from 'node:path';
import { hasErrors } from '#diagnostics/print-problems.ts';
import { type Problem, problemSeverity } from '#diagnostics/problem.ts';

/** The errors of each lesson that is left out, in sentences, by slug. */
export type LeftOut = Record<string, string[]>;

/**
 * Separates errors of single lessons from errors of the shared data.
 * @param dir The folder of lessons.
 */
export function ownErrors(
  problems: readonly Problem[],
  dir: string,
  slugs: readonly string[],
): { leftOut: LeftOut; shared: Problem[] } {
  const folder = relative(process.cwd(), dir).replaceAll('\\', '/');
  const leftOut: LeftOut = {};
  const shared: Problem[] = [];
  for (const problem of problems) {
    const { file } = problem.place;
    const slug = slugs.find(
      (slug) => file === `${folder}/${slug}` || file.startsWith(`${folder}/${slug}/`),
    );
    if (slug === undefined) shared.push(problem);
    else if (problemSeverity(problem) === 'error')
      leftOut[slug] = [...(leftOut[slug] ?? []), inWords(problem)];
  }
  return { leftOut, shared };
}

/** Errors in the products of these lessons. */
export const errorsIn = (
  built: readonly { slug: string; problems: readonly Problem[] }[],
): LeftOut =>
  Object.fromEntries(
    built
      .filter(({ problems }) => hasErrors(problems))
      .map(({ slug, problems }) => [
        slug,
        problems.filter((problem) => problemSeverity(problem) === 'error').map(inWords),
      ]),
  );

const inWords = ({ place: { file, line }, reason }: Problem): string =>
  `${file}, line ${line}: ${reason}.`;
