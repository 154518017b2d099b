/**
 * Reads a class list from a workbook: the cells of the visible sheet as text. Formulas and values that the spreadsheet
 * converted (dates, numbers) are reported, since a letter would print something else than what was typed.
 */

import { strFromU8, unzipSync } from 'fflate';
import { readOds } from 'hucre/ods';
import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import type { Reason } from './class-list.ts';
import type { ListRow } from './read-family.ts';
import { BROKEN_ARCHIVE, unpackWithin } from './unpack-within.ts';

/** File signatures: of an `.xlsx`, and of an old or password-protected workbook. */
const NEW = [0x50, 0x4b, 0x03, 0x04];
const OLD = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

export const isWorkbook = (bytes: Uint8Array): boolean =>
  startsWith(bytes, NEW) || startsWith(bytes, OLD);

interface WorkbookList {
  header: string[];
  rows: ListRow[];
}

/** @returns The sheet's rows, or why the file is unusable. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookList | Reason> {
  if (startsWith(bytes, OLD)) return OLD_FORM;
  const unpacked = unpackWithin(bytes);
  if ('reason' in unpacked) return unpacked;
  let sheets: Sheet[];
  try {
    if (unpacked.names.includes('xl/workbook.xml'))
      ({ sheets } = await readXlsx(unpacked.zip, {
        sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
      }));
    else if (unpacked.names.includes('content.xml')) {
      if (hidesRows(unpacked.zip)) return HIDDEN_ROWS;
      ({ sheets } = await readOds(unpacked.zip));
    } else return NO_WORKBOOK;
  } catch {
    return BROKEN_ARCHIVE;
  }
  const filled = sheets.filter(({ rows }) => rows.some(isFilled));
  const [sheet] = filled;
  if (!sheet) return EMPTY;
  return filled.length > 1 ? severalSheets(filled.map(({ name }) => name)) : listOf(sheet);
}

/** Rows from the header on: a title above it has fewer cells. */
function listOf(sheet: Sheet): WorkbookList | Reason {
  const { rows, cells, rowDefs } = sheet;
  const first = rows.findIndex((row) => row.filter(isText).length > 1);
  if (first < 0) return EMPTY;
  const isHidden = rows.some(
    (row, index) => index > first && rowDefs?.get(index)?.hidden && isFilled(row),
  );
  if (isHidden) return HIDDEN_ROWS;
  return {
    header: (rows[first] ?? []).map(textOf),
    rows: rows.slice(first + 1).map((row, index) => {
      const at = first + 1 + index;
      return { row: at + 1, cells: row.map(textOf), doubtful: doubtfulCells(row, at, cells) };
    }),
  };
}

/** Cells whose value differs from what a person typed, by column. */
function doubtfulCells(
  row: readonly CellValue[],
  at: number,
  cells: Sheet['cells'],
): Map<number, Reason> {
  const odd = new Map<number, Reason>();
  for (const [column, value] of row.entries()) {
    const cell: Cell | undefined = cells?.get(`${at},${column}`);
    if (cell?.formula !== undefined) odd.set(column, FORMULA);
    else if (value instanceof Date) odd.set(column, DATE);
  }
  return odd;
}

const isText = (value: CellValue): boolean => textOf(value).trim() !== '';
const isFilled = (row: readonly CellValue[]): boolean => row.some(isText);

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
}

/** Does a LibreOffice sheet have filtered or hidden rows? */
const hidesRows = (zip: Uint8Array): boolean => {
  const { 'content.xml': content } = unzipSync(zip, {
    filter: ({ name }) => name === 'content.xml',
  });
  return /<table:table-row [^>]*table:visibility="(collapse|filter)"/.test(
    content ? strFromU8(content) : '',
  );
};

const AS_CSV = 'Or choose File, Save as, “CSV UTF-8”, and give that file.';
const OLD_FORM = {
  reason: 'Unexpected workbook in the old form or with a password, expected .xlsx, .ods or .csv',
  note: `Open it in Excel or LibreOffice and save it as .xlsx without a password. ${AS_CSV}`,
};
const NO_WORKBOOK = {
  reason: 'Unexpected packed file, expected a class list as .xlsx, .ods or .csv',
  note: 'It is no workbook. If the list is packed in it, unpack it first.',
};
const EMPTY = {
  reason: 'Unexpected workbook without a list, expected names of columns and a row a pupil',
  note: `Check that the list is on a sheet that is not hidden. ${AS_CSV}`,
};
const HIDDEN_ROWS = {
  reason: 'Unexpected rows that are hidden or filtered out, expected to see every pupil',
  note: 'Families whom nobody sees in the list would be written to. Show all rows, delete those that are not meant, and save it again.',
};
const severalSheets = (names: readonly string[]): Reason => ({
  reason: `Unexpected workbook of ${names.length} sheets (${names.slice(0, 5).join(', ')}), expected one`,
  note: 'Which of them holds the class can’t be guessed. Delete or hide the others, and save it again.',
});
const FORMULA = {
  reason: 'Unexpected formula, expected what it shows',
  note: 'What a formula showed when the list was saved may be another family’s. Copy the column, and paste it as values.',
};
const DATE = {
  reason: 'Unexpected date, expected a name, a class or an address',
  note: 'A spreadsheet makes a date of a class such as 3-4. Set the column to text, and write the cell again.',
};
