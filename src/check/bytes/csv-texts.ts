import Papa from 'papaparse';
import { FAR, neighbours, type Opened } from './found-text.ts';

/** First letters that make a spreadsheet take a cell for a formula. */
const FORMULA = /^[\s]*[=+\-@\t\r|%]/;
/** A telephone number or an amount, which is what it says. */
const NUMBER = /^[+-]?[\d\s().,]+$/;

/** Cells of a table of text, by themselves and as they read across and down; and which of them would be computed. */
export function csvTexts(text: string): Opened {
  const { data: rows } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''));
  const columns = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, at) =>
    rows.map((row) => row[at] ?? ''),
  );
  const cells = rows.flat();
  return {
    found: [
      { where: 'the source', text },
      { where: 'a cell', text: cells.join(FAR) },
      ...rows.flatMap((row) => neighbours(row, 'neighbouring cells')),
      ...columns.flatMap((column) => neighbours(column, 'cells below one another')),
    ],
    faults: cells
      .filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell.trim()))
      .map((cell) => `a formula (“${cell.slice(0, 40)}”)`),
  };
}
