/** Lessons that a build leaves out, since something is wrong with them, where it is asked to go on with the others. */
import { relative } from 'node:path';
import { hasErrors } from '#diagnostics/print-problems.ts';
import { gravityOf, type Problem } from '#diagnostics/problem.ts';

/** What is wrong with each lesson that is left out, in sentences, by its slug. */
export type LeftOut = Record<string, string[]>;

/**
 * Tells the errors that are a lesson's own from those of what all lessons share.
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
      (one) => file === `${folder}/${one}` || file.startsWith(`${folder}/${one}/`),
    );
    if (slug === undefined) shared.push(problem);
    else if (gravityOf(problem) === 'error')
      leftOut[slug] = [...(leftOut[slug] ?? []), inWords(problem)];
  }
  return { leftOut, shared };
}

/** What was found in the making of these lessons that stops them. */
export const errorsIn = (
  built: readonly { prepared: { lesson: { slug: string } }; problems: readonly Problem[] }[],
): LeftOut =>
  Object.fromEntries(
    built
      .filter(({ problems }) => hasErrors(problems))
      .map(({ prepared, problems }) => [
        prepared.lesson.slug,
        problems.filter((one) => gravityOf(one) === 'error').map(inWords),
      ]),
  );

const inWords = ({ place: { file, line }, reason }: Problem): string =>
  `${file}, line ${line}: ${reason}.`;
