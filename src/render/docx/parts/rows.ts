/** Arranges items in rows. */
import { MM_PER_POINT, type WordBlock } from '../measures.ts';
import type { TableStyle } from '../table-styles.ts';
import type { WordContext } from '../word-context.ts';
import { around, type Cell, equally, NO_LINE, table } from '../word-table.ts';

/** Splits items into rows. */
export const rowsOf = <T>(items: readonly T[], across: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / across) }, (_, row) =>
    items.slice(row * across, (row + 1) * across),
  );

/** Items in columns of equal width; the last row is padded. @param height Minimum height of a row. */
export const columnsOf = <T>(
  style: TableStyle,
  items: readonly T[],
  columns: number,
  cell: (item: T) => Cell,
  context: WordContext,
  height?: number,
): WordBlock =>
  table(
    style,
    equally(columns, context.width),
    rowsOf(items, columns).map((row) => ({
      ...(height === undefined ? {} : { height }),
      cells: [...row.map(cell), ...blanks(columns - row.length)],
    })),
    { whole: false },
  );

/** Empty cells without borders, as padding. */
export const blanks = (count: number): Cell[] =>
  Array.from({ length: count }, () => ({ c: [], borders: around(NO_LINE) }));

/** Approximate width, in millimetres, of a cell for so many bold letters. */
export const wordsWidth = (letters: number, { theme }: WordContext): number =>
  letters * theme.size * MM_PER_POINT * 0.58 + 6;
