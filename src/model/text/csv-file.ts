/** A table as a file that spreadsheets open. */
import Papa from 'papaparse';

/**
 * @param rows The head first. A cell that a spreadsheet would take for a formula is marked as text.
 * @returns A CSV with a byte order mark, by which spreadsheets know its letters.
 */
export const csvFile = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${Papa.unparse(rows as string[][], { newline: '\r\n', escapeFormulae: true })}\r\n`;
