import type { FactQuestion } from '#model/lesson/quiz.ts';

/** A quiz of one band, for whoever teaches it: it holds its answers. */
export interface QuizInput {
  /** “When kindness is a trick · Years 7 to 9”. */
  title: string;
  questions: readonly FactQuestion[];
  isDraft: boolean;
  /** YYYY-MM-DD, the day that the file says it was made on. */
  day: string;
}

/** What whoever opens a quiz is told first. */
export const ABOUT =
  'Facts only: what words mean, and whose number it is. Never quiz a class on what a child may have to tell somebody.';

export const DRAFT = 'Draft: not to be used with pupils yet.';
