import Papa from 'papaparse';
import {
  type FoundText,
  joinNeighbours,
  type Opened,
  SEPARATOR,
  uniqueTexts,
} from '#check/found-text.ts';

/** First characters that make a spreadsheet treat a cell as a formula. */
const FORMULA = /^[\s]*[=+\-@\t\r|%]/;
/** A telephone number or an amount: harmless. */
const NUMBER = /^[+-]?[\d\s().,]+$/;

/** Delimiters that other locales' programs use; ours is a comma. */
const OTHER_DELIMITERS = [';', '\t'] as const;

/**
 * The cells of a CSV, by themselves and joined across and down, and the faults: cells that would be run as formulas.
 */
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
  const columns = Array.from(
    { length: Math.max(0, ...rows.map((row) => row.length)) },
    (_, index) => rows.map((row) => row[index] ?? ''),
  );
  return [
    { where: 'a cell', text: rows.flat().join(SEPARATOR) },
    ...rows.flatMap((row) => joinNeighbours(row, 'neighbouring cells')),
    ...columns.flatMap((column) => joinNeighbours(column, 'cells below one another')),
  ];
}
