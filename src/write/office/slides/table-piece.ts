/** A table as PowerPoint has it: its rows go on over another slide where one has no room for them. */
import type { TableRow } from './drawn.ts';
import { type Piece, type PieceContext, sharedOut, sum, textBoxHeight } from './piece.ts';
import type { Paragraph } from './slide-text.ts';

/** Beside and above the words of a cell, in pixels. */
export const CELL = { beside: 12, above: 6 } as const;
/** Words of a table are this much of the slide’s type: never less than the band’s smallest. */
const LEAST_ROW = 1.35;

export interface TablePiece {
  name: string;
  /** `null` for a table without a header row. */
  head: Paragraph[][] | null;
  rows: readonly TableRow[];
  /** Shares of the width. */
  shares: readonly number[];
}

export function tablePiece(context: PieceContext, table: TablePiece): Piece {
  const { head, rows, shares, name } = table;
  const all: TableRow[] = [...(head ? [{ cells: head }] : []), ...rows];
  const columns = (width: number) => shares.map((share) => (share / sum(shares)) * width);
  const heights = (width: number, size: number) => {
    const widths = columns(width);
    return all.map(({ cells }, at) =>
      Math.max(
        LEAST_ROW * size,
        ...cells.map(
          (cell, index) =>
            textBoxHeight(
              context,
              { paragraphs: cell, bold: head !== null && at === 0 },
              (widths[index] ?? width) - 2 * CELL.beside,
              size,
            ) +
            2 * CELL.above,
        ),
      ),
    );
  };
  return {
    height: (width, size) => sum(heights(width, size)),
    draw: (box, size) => {
      const own = heights(box.width, size).map((height) =>
        Number.isFinite(height) ? height : box.height / all.length,
      );
      return [
        {
          kind: 'table',
          name,
          box: { ...box, height: sum(own) },
          columns: columns(box.width),
          heights: own,
          rows: all,
          size,
          headed: head !== null,
        },
      ];
    },
    parts: (fits) => sharedOut(rows, (some) => tablePiece(context, { ...table, rows: some }), fits),
  };
}
