/** Things in rows, and how wide their cells are. */
import { MM_PER_POINT, type WordBlock } from '../measures.ts';
import type { TableStyle } from '../table-styles.ts';
import type { WordContext } from '../word-context.ts';
import { type Cell, NO_LINE, table } from '../word-table.ts';

/** Things in rows of so many. */
export const rowsOf = <T>(items: readonly T[], across: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / across) }, (_, row) =>
    items.slice(row * across, (row + 1) * across),
  );

/** Things in so many columns of one width; the last row is filled up without lines. @param height Of each row, at least. */
export const columnsOf = <T>(
  style: TableStyle,
  items: readonly T[],
  columns: number,
  cell: (item: T) => Cell,
  at: WordContext,
  height?: number,
): WordBlock =>
  table(
    style,
    Array.from({ length: columns }, () => at.width / columns),
    rowsOf(items, columns).map((row) => ({
      ...(height === undefined ? {} : { height }),
      cells: [...row.map(cell), ...blanks(columns - row.length)],
    })),
    { whole: false },
  );

/** Cells without lines, that fill up a row. */
export const blanks = (count: number): Cell[] =>
  Array.from({ length: count }, () => ({
    c: [],
    borders: { top: NO_LINE, left: NO_LINE, right: NO_LINE, bottom: NO_LINE },
  }));

/** Width in millimetres of a cell for so many bold letters: each is a little more than half as wide as type is high. */
export const wordsWidth = (letters: number, { theme }: WordContext): number =>
  letters * theme.size * MM_PER_POINT * 0.58 + 6;
