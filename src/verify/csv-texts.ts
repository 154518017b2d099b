import Papa from 'papaparse';
import { FAR, type FoundText, neighbours, type Opened, uniqueTexts } from '#check/found-text.ts';

/** First letters that make a spreadsheet take a cell for a formula. */
const FORMULA = /^[\s]*[=+\-@\t\r|%]/;
/** A telephone number or an amount, which is what it says. */
const NUMBER = /^[+-]?[\d\s().,]+$/;

/** What parts cells, by the country of the program that opens them; ours are parted by commas. */
const OTHER_DELIMITERS = [';', '\t'] as const;

/** Cells of a table of text, by themselves and as they read across and down; and which of them would be computed. */
export function csvTexts(text: string): Opened {
  const cells = rowsOf(text, ',').flat();
  return {
    found: uniqueTexts([
      { where: 'the source', text },
      ...[',', ...OTHER_DELIMITERS].flatMap((delimiter) => tableTexts(rowsOf(text, delimiter))),
    ]),
    faults: cells
      .filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell.trim()))
      .map((cell) => `a formula (“${cell.slice(0, 40)}”)`),
  };
}

const rowsOf = (text: string, delimiter: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter }).data;

function tableTexts(rows: readonly string[][]): FoundText[] {
  const columns = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, at) =>
    rows.map((row) => row[at] ?? ''),
  );
  return [
    { where: 'a cell', text: rows.flat().join(FAR) },
    ...rows.flatMap((row) => neighbours(row, 'neighbouring cells')),
    ...columns.flatMap((column) => neighbours(column, 'cells below one another')),
  ];
}
