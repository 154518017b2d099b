/** A quiz as a table that other programs read: one question a row, the right answer by its words. */
import { csvFile } from '#model/text/csv-file.ts';
import type { QuizInput } from './quiz-input.ts';

const HEAD = ['Question', 'Answer 1', 'Answer 2', 'Answer 3', 'Answer 4', 'Right answer'];

/** @returns A CSV with a byte order mark, by which spreadsheets know its letters. */
export function writeTable({ questions }: Pick<QuizInput, 'questions'>): string {
  const rows = questions.map(({ question, answers, right }) => [
    question,
    ...[0, 1, 2, 3].map((at) => answers[at] ?? ''),
    answers[right] ?? '',
  ]);
  return csvFile([HEAD, ...rows]);
}
