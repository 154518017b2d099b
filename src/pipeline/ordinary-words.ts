import { ordinaryForms } from '#check/ordinary-names.ts';
import type { Lesson } from '#model/lesson.ts';

/**
 * A composed lesson with what of it is said in any lesson: a name in it is an ordinary word there, and a run of its words
 * repeats no alert.
 * @param house Words in small letters of what all lessons share, and hashes of its runs.
 */
export const withOrdinaryWords = (
  lesson: Lesson,
  house: { words: ReadonlySet<string>; runs: readonly string[] },
): Lesson => ({
  ...lesson,
  ordinary: ordinaryForms(lesson.alert.names, house.words),
  houseRuns: new Set(house.runs.filter((run) => lesson.shingles?.has(run))),
});
