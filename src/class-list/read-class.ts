/** Reads a class list exported from a school system: CSV in any encoding, or a workbook. */
import Papa from 'papaparse';
import type { ClassField } from '#model/paper/family.ts';
import { decodeBytes } from '#read/decode-bytes.ts';
import { type ClassList, refusedList } from './class-list.ts';
import { readTable } from './read-table.ts';
import { isWorkbook, readWorkbook } from './read-workbook.ts';

/** Excel's first line that declares the delimiter; not a row of the sheet. */
const DECLARED_DELIMITER = /^sep=(.)\r?\n/i;

/**
 * @param bytes The file's content.
 * @param chosen A person's own answers: header → field.
 */
export async function readClassFile(
  bytes: Uint8Array,
  chosen: ReadonlyMap<string, ClassField> = new Map(),
): Promise<ClassList> {
  if (!isWorkbook(bytes)) return readClass(decodeBytes(bytes), chosen);
  const read = await readWorkbook(bytes);
  return 'reason' in read ? refusedList(read) : readTable(read.header, read.rows, chosen);
}

/**
 * @param text The decoded CSV.
 * @param chosen A person's own answers: header → field.
 */
export function readClass(
  text: string,
  chosen: ReadonlyMap<string, ClassField> = new Map(),
): ClassList {
  const bare = text.replace(/^\ufeff/, '');
  const statedDelimiter = DECLARED_DELIMITER.exec(bare);
  const { data, errors } = Papa.parse<string[]>(bare.slice(statedDelimiter?.[0].length ?? 0), {
    ...(statedDelimiter?.[1]
      ? { delimiter: statedDelimiter[1] }
      : { delimitersToGuess: [',', ';', '\t', '|'] }),
    skipEmptyLines: false,
  });
  const [header = [], ...rows] = data;
  const torn = new Set(errors.map(({ row }) => row));
  return readTable(
    header,
    rows.map((cells, index) => ({
      row: index + 2,
      cells,
      ...(torn.has(index + 1) ? { unreliable: UNCLOSED_QUOTE } : {}),
    })),
    chosen,
  );
}

/** An unclosed quote swallows the following rows into its cell. */
const UNCLOSED_QUOTE = {
  reason: 'Unexpected quote that is not closed, or not opened, expected one at both ends of a cell',
  note: 'Everything to the next quote is read as one cell, other families’ rows too. Open the list in a spreadsheet, look at this row, and save it again.',
};
