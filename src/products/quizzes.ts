/** A quiz on facts in the formats of schools' quiz systems. It contains the answers, so it is for the teacher. */
import type { QuizInput } from '#render/quiz/quiz-input.ts';
import { writeGift } from '#render/quiz/write-gift.ts';
import { writeTable } from '#render/quiz/write-table.ts';
import { fitsWorkbook, writeWorkbook } from '#render/quiz/write-workbook.ts';
import type { BandSource } from './band-source.ts';
import type { WrittenFile } from './product.ts';

/** Returns nothing where too few questions on facts fit. */
export async function kahootQuiz(source: BandSource): Promise<WrittenFile[]> {
  const quiz = quizOf(source);
  const questions = quiz.questions.filter(fitsWorkbook);
  if (questions.length === 0) return [];
  return [
    {
      ...{ name: 'quiz-kahoot.xlsx', variant: 'kahoot' },
      bytes: await writeWorkbook({ ...quiz, questions }),
      title: 'Knowledge quiz for Kahoot',
      says: 'Facts only: what words mean, and whose number it is. In the columns of Kahoot’s spreadsheet; its import could not be tried here, so look at each question after it.',
    },
  ];
}

/** Returns nothing where the lesson has too few questions on facts. */
export function otherQuizzes(source: BandSource): WrittenFile[] {
  const quiz = quizOf(source);
  if (quiz.questions.length === 0) return [];
  return [
    {
      ...{ name: 'quiz.csv', bytes: writeTable(quiz), variant: 'table' },
      title: 'Knowledge quiz as a table',
      says: 'The same questions, for other programs.',
    },
    {
      ...{ name: 'quiz-moodle.txt', bytes: writeGift(quiz), variant: 'gift' },
      title: 'Knowledge quiz for Moodle',
      says: 'The same questions in GIFT, which a question bank imports.',
    },
  ];
}

function quizOf({ version, office: { day } }: BandSource): QuizInput {
  const { questions = [], lessonTitle, yearNames, isDraft } = version;
  return { title: `${lessonTitle} · ${yearNames}`, questions, day, isDraft };
}
