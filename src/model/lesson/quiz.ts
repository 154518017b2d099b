import { z } from 'zod';

/** What a quiz may ask a class (`lessons/quiz.yaml`). */
export const Quiz = z.strictObject({
  /** Words of lessons that may be asked about. */
  words: z.array(z.string().min(1)),
  /** Parts of words: anything that contains one is not asked about. */
  never: z.array(z.string().min(1)),
  /** Ids of help routes whose number may be asked for. */
  routes: z.array(z.string()),
});
export type Quiz = z.infer<typeof Quiz>;

/** An empty quiz, for a folder without that file. */
export const NO_QUIZ: Quiz = { words: [], never: [], routes: [] };

/** A question of fact, with one right answer. */
export interface FactQuestion {
  question: string;
  /** Two to four options, in order. */
  answers: string[];
  /** Index of the right option. */
  right: number;
}
