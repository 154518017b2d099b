/** Reads the rows of a class list from any format, and lists every fault. */
import type { ClassField, Family } from '#model/paper/family.ts';
import { type ClassList, refusedList } from './class-list.ts';
import { duplicateLetters } from './duplicate-letters.ts';
import { matchColumns } from './match-columns.ts';
import { cleanCell, type ListRow, readFamily } from './read-family.ts';

/** Most rows of a class list; a larger file is something else. */
const MAX_ROWS = 5000;

/**
 * @param header Column names as written.
 * @param chosen A person's own answers: header → field.
 */
export function readTable(
  header: readonly string[],
  rows: readonly ListRow[],
  chosen: ReadonlyMap<string, ClassField>,
): ClassList {
  if (rows.length > MAX_ROWS)
    return refusedList({
      reason: `Unexpected list of ${rows.length} rows, expected at most ${MAX_ROWS}`,
      note: 'This is more than a school. Export one class, or one year.',
    });
  const headers = header.map(cleanCell);
  const { columns, toConfirm, system, faults } = matchColumns(headers, chosen);
  const families: Family[] = [];
  for (const row of rows) {
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    const isShifted = row.cells.slice(headers.length).some((cell) => cell.trim() !== '');
    const why = row.unreliable ?? (isShifted ? SHIFTED_COLUMNS : null);
    if (why) faults.push({ weight: 'stop', row: row.row, column: null, ...why });
    const family = why ? null : readFamily(row, columns, faults);
    if (family) families.push(family);
  }
  if ((['pupilFirst', 'pupilLast', 'class'] as const).every((field) => columns.has(field)))
    faults.push(...duplicateLetters(families));
  if (families.length === 0 && faults.length === 0)
    return refusedList({
      reason: 'Unexpected list without a pupil, expected at least one row',
      note: 'Check that the export holds the class, and not its headers alone.',
    });
  return { headers, families, toConfirm, system, faults };
}

/** An unquoted comma in a cell shifts the columns after it. */
const SHIFTED_COLUMNS = {
  reason: 'Unexpected cell beyond the last column, expected as many cells as headers',
  note: 'A comma within a cell has cut it in two, so that what follows stands in the wrong columns. Open the list in a spreadsheet, mend the row, and save it again.',
};
