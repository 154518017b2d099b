import { ordinaryForms } from '#check/ordinary-names.ts';
import type { Lesson } from '#model/lesson/lesson.ts';

/**
 * Adds to a composed lesson the shared words and runs that its checks allow: an alert's name that is also a shared word
 * is treated as ordinary, and a run of shared words is not a copy of the alert.
 * @param sharedData Lower-case words of the shared data, and hashes of its runs.
 */
export const withOrdinaryWords = (
  lesson: Lesson,
  sharedData: { words: ReadonlySet<string>; runs: readonly string[] },
): Lesson => ({
  ...lesson,
  ordinary: ordinaryForms(lesson.alert.names, sharedData.words),
  sharedRuns: new Set(sharedData.runs.filter((run) => lesson.shingles?.has(run))),
});
