/** A quiz as a workbook in the columns of Kahoot’s own spreadsheet. */
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { ABOUT, DRAFT, type QuizInput } from './quiz-input.ts';

/** What its import takes at most, in characters. */
const MOST = { question: 120, answer: 75 } as const;
const SECONDS = 30;
const ANSWERS = [1, 2, 3, 4] as const;

const UNTRIED =
  'These are the columns of Kahoot’s spreadsheet. Its import could not be tried here: look at each question after it.';
const HEAD = [
  'Question - max 120 characters',
  ...ANSWERS.map((number) => `Answer ${number} - max 75 characters`),
  'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
  'Correct answer(s) - choose at least one',
];
/** The rows before the questions, counted as a spreadsheet counts them: the import begins below the eighth. */
const HEAD_ROW = 8;

/** Does a question stay within what Kahoot takes? */
export const fitsWorkbook = ({ question, answers }: QuizInput['questions'][number]): boolean =>
  question.length <= MOST.question && answers.every((answer) => answer.length <= MOST.answer);

/** @returns The bytes of an `.xlsx`, the same for the same quiz and day. */
export function writeWorkbook({ title, questions, isDraft, day }: QuizInput): Promise<Uint8Array> {
  const lines = [title, ...(isDraft ? [DRAFT] : []), ABOUT, UNTRIED];
  const rows = Array.from({ length: HEAD_ROW - 1 }, (_, row) => [null, lines[row - 1] ?? null]);
  const asked = questions.map(({ question, answers, right }, index) => [
    index + 1,
    question,
    ...ANSWERS.map((number) => answers[number - 1] ?? null),
    SECONDS,
    right + 1,
  ]);
  const made = new Date(`${day}T12:00:00Z`);
  return writeXlsx({
    properties: { title, created: made, modified: made },
    sheets: [
      {
        name: 'Quiz',
        columns: COLUMNS,
        rows: [...rows, [null, ...HEAD], ...asked],
        cells: headStyle(),
      },
    ],
  });
}

/** Title and head stand out, by their places: row and column, from 0. */
function headStyle(): NonNullable<WriteSheet['cells']> {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  cells.set('1,1', { style: { font: { bold: true, size: 14 } } });
  for (const column of HEAD.keys())
    cells.set(`${HEAD_ROW - 1},${column + 1}`, {
      style: { font: { bold: true }, alignment: { wrapText: true } },
    });
  return cells;
}

const COLUMNS = [5, 60, 28, 28, 28, 28, 16, 16].map((width) => ({ width }));
