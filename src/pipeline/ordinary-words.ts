import { ordinaryForms } from '#check/ordinary-names.ts';
import type { Lesson } from '#model/lesson.ts';

/**
 * A composed lesson with what of it is said in any lesson: a name in it is an ordinary word there, and a run of its words
 * repeats no alert.
 * @param shared data Words in small letters of what all lessons share, and hashes of its runs.
 */
export const withOrdinaryWords = (
  lesson: Lesson,
  sharedData: { words: ReadonlySet<string>; runs: readonly string[] },
): Lesson => ({
  ...lesson,
  ordinary: ordinaryForms(lesson.alert.names, sharedData.words),
  sharedRuns: new Set(sharedData.runs.filter((run) => lesson.shingles?.has(run))),
});
