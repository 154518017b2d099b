import { houseRuns } from '#check/house-runs.ts';
import { ordinaryForms } from '#check/ordinary-names.ts';
import type { Lesson } from '#model/lesson.ts';
import type { ReadSources } from './read-sources.ts';

/** A composed lesson with what of it is said in any lesson: a name in it is an ordinary word there. */
export const withOrdinaryWords = (
  lesson: Lesson,
  { words, modules }: Pick<ReadSources, 'words' | 'modules'>,
): Lesson => ({
  ...lesson,
  ordinary: ordinaryForms(lesson.alert.names, words),
  ...(lesson.shingles ? { houseRuns: houseRuns(modules, lesson.shingles) } : {}),
});
