import { z } from 'zod';

/** What a quiz may ask in front of a class (`lessons/quiz.yaml`). */
export const Quiz = z.strictObject({
  /** Words of lessons that may be asked, as they stand there. */
  words: z.array(z.string().min(1)),
  /** Parts of words: what holds one is not asked. */
  never: z.array(z.string().min(1)),
  /** Ids of help routes whose number may be asked. */
  routes: z.array(z.string()),
});
export type Quiz = z.infer<typeof Quiz>;

/** What a lesson without that file may ask: nothing. */
export const NO_QUIZ: Quiz = { words: [], never: [], routes: [] };

/** A question of fact: one answer is right, whoever is asked. */
export interface FactQuestion {
  question: string;
  /** Two to four, in the order in which they are shown. */
  answers: string[];
  /** Which of them is right, from 0. */
  right: number;
}
