/** Reads a lesson's folder for the desk. */
import type { BrokenAlert, OpenAlert } from '#desk/alert-desk.ts';
import { describeProblem } from '#desk/describe-problem.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { textHash } from '#model/text/text-hash.ts';
import { type LessonFolder, readLesson } from '#read/read-lesson.ts';
import { reuseUnchanged } from '../../reuse-unchanged.ts';

const same = reuseUnchanged<LessonFolder>();
/** Cached results: pages request the same folder often, and it seldom changes. */
const lastRead = new WeakMap<LessonFolder, Promise<OpenAlert | BrokenAlert>>();

export function openFolder(folder: LessonFolder): Promise<OpenAlert | BrokenAlert> {
  const files = same(folder.slug, folder);
  const known = lastRead.get(files) ?? readFolder(files);
  lastRead.set(files, known);
  return known;
}

async function readFolder(folder: LessonFolder): Promise<OpenAlert | BrokenAlert> {
  const problems: Problem[] = [];
  const lesson = await readLesson(folder, (problem) => problems.push(problem));
  if (!lesson)
    return {
      id: folder.slug,
      problems: problems.map(
        (problem) =>
          `${problem.place.file}, line ${problem.place.line}. ${describeProblem(problem)}`,
      ),
    };
  const { slug: id, meta, alert, source } = lesson;
  return {
    ...{ id, alert, source },
    title: meta.title,
    status: meta.status,
    isByHand: alert.reading?.lesson !== textHash(folder.lesson.text),
    characters: meta.names,
    untold: meta.untold,
  };
}
