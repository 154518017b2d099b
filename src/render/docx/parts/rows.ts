/** Things in rows, and how wide their cells are. */
import { MM_PER_POINT } from '../measures.ts';
import type { WordContext } from '../word-context.ts';
import { type Cell, NO_LINE } from '../word-table.ts';

/** Things in rows of so many. */
export const rowsOf = <T>(items: readonly T[], across: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / across) }, (_, row) =>
    items.slice(row * across, (row + 1) * across),
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
