/** A quiz in the forms that other programs import: their columns, their limits, their signs. */
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { writeGift } from '#render/quiz/write-gift.ts';
import { writeTable } from '#render/quiz/write-table.ts';
import { fitsWorkbook, writeWorkbook } from '#render/quiz/write-workbook.ts';
import { openProduct } from '#verify/open-product.ts';

const quiz = {
  title: 'Kites · Years 7 to 9',
  questions: [
    { question: 'Which word means “open to anybody”?', answers: ['clue', 'public'], right: 1 },
    { question: 'What is 1:{a=b}~#?', answers: ['a~b', '=c', 'd', 'e'], right: 0 },
  ],
  isDraft: false,
  day: '2026-11-28',
};

test('the workbook has Kahoot’s columns below its eighth row, and says above them that its import was not tried', async () => {
  const { sheets } = await readXlsx(await writeWorkbook(quiz));
  const rows = sheets[0]?.rows ?? [];
  expect(rows[7]?.slice(1)).toEqual([
    'Question - max 120 characters',
    'Answer 1 - max 75 characters',
    'Answer 2 - max 75 characters',
    'Answer 3 - max 75 characters',
    'Answer 4 - max 75 characters',
    'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
    'Correct answer(s) - choose at least one',
  ]);
  expect(rows[8]).toEqual([
    ...[1, 'Which word means “open to anybody”?', 'clue', 'public', null, null],
    ...[30, 2],
  ]);
  expect(rows.slice(0, 7).flat().join(' ')).toMatch(/import could not be tried/);
});

test('what is longer than Kahoot takes does not fit', () => {
  const fits = (question: string, answer: string) =>
    fitsWorkbook({ question, answers: [answer, 'b'], right: 0 });
  expect(fits('q'.repeat(120), 'a'.repeat(75))).toBe(true);
  expect(fits('q'.repeat(121), 'a')).toBe(false);
  expect(fits('q', 'a'.repeat(76))).toBe(false);
});

test('the workbook is the same for the same day, and a draft says that it is one', async () => {
  expect(await writeWorkbook(quiz)).toEqual(await writeWorkbook(quiz));
  const { sheets } = await readXlsx(await writeWorkbook({ ...quiz, isDraft: true }));
  expect(JSON.stringify(sheets[0]?.rows)).toMatch(/Draft: not to be used/);
});

test('a workbook is opened as a curious pupil would: every cell is read, and its places are no words', async () => {
  const opened = await openProduct(
    {
      entry: {
        ...{ path: 'quiz.xlsx', audience: 'teacher', kind: 'quiz', variant: 'kahoot' },
        ...{ format: 'xlsx', band: 'ks3' },
      },
      bytes: await writeWorkbook(quiz),
    },
    async () => [],
    new Set(),
  );
  const texts = opened.found.map(({ text }) => text);
  expect(texts.join('\n')).toMatch(/open to anybody/);
  expect(texts.filter((text) => /^[A-H]\d+$/.test(text))).toEqual([]);
  expect([opened.faults, opened.lacks]).toEqual([[], []]);
});

test('the table names the right answer by its words, and no cell of it is computed', () => {
  const { data } = Papa.parse<string[]>(writeTable(quiz).replace(/^\ufeff/, ''));
  expect(data[1]).toEqual([
    'Which word means “open to anybody”?',
    ...['clue', 'public', '', '', 'public'],
  ]);
  expect(data[2]?.[2]).toBe("'=c");
});

test('GIFT marks the right answer, and signs of its own stand behind a backslash', () => {
  expect(writeGift(quiz)).toBe(
    [
      '// Kites · Years 7 to 9',
      '// Facts only: what words mean, and whose number it is. Never quiz a class on what a child may have to tell somebody.',
      '',
      '::Question 1:: Which word means “open to anybody”? {',
      '  ~clue',
      '  =public',
      '}',
      '',
      '::Question 2:: What is 1\\:\\{a\\=b\\}\\~\\#? {',
      '  =a\\~b',
      '  ~\\=c',
      '  ~d',
      '  ~e',
      '}',
      '',
    ].join('\n'),
  );
});
