/** A native PowerPoint table: its rows continue on another slide where they do not fit. */

import { textWidth } from '#render/arrange/measure-text.ts';
import { type Paragraph, wordsOf } from '#render/arrange/slide-text.ts';
import type { TableRow } from './drawn.ts';
import { type Piece, type PieceContext, sharedOut, sum, textBoxHeight } from './piece.ts';

/** Cell padding, in pixels. */
export const CELL = { beside: 12, above: 6 } as const;
/** Fallback fonts are wider in bold: row heights are computed for a width reduced by this factor. */
const FALLBACK_WIDTH = 0.87;
/** Least height of a row, in ems. */
const MIN_ROW = 1.35;

export interface TablePiece {
  name: string;
  /** `null` for a table without a header row. */
  head: Paragraph[][] | null;
  rows: readonly TableRow[];
  /** Has its first column a background of its own? Default: no. */
  leads?: boolean;
  /** Shares of the width. */
  shares: readonly number[];
}

export function tablePiece(context: PieceContext, table: TablePiece): Piece {
  const { head, rows, shares, name } = table;
  const all: TableRow[] = [...(head ? [{ cells: head }] : []), ...rows];
  const columns = (width: number) => shares.map((share) => (share / sum(shares)) * width);
  const textWidths = (width: number) => columns(width).map((each) => each - 2 * CELL.beside);
  const set = (width: number, size: number): TableRow[] =>
    all.map(({ cells, ...row }) => ({
      ...row,
      cells: cells.map((cell, index) =>
        cell.map((each) => linkBelow(each, textWidths(width)[index] ?? width, size, context)),
      ),
    }));
  const heights = (width: number, size: number) =>
    set(width, size).map(({ cells }, at) =>
      Math.max(
        MIN_ROW * size,
        ...cells.map(
          (cell, index) =>
            textBoxHeight(
              context,
              { paragraphs: cell, bold: head !== null && at === 0 },
              (textWidths(width)[index] ?? width) * (table.leads ? FALLBACK_WIDTH : 1),
              size,
            ) +
            2 * CELL.above,
        ),
      ),
    );
  return {
    height: (width, size) => sum(heights(width, size)),
    draw: (box, size) => {
      const rowHeights = heights(box.width, size).map((height) =>
        Number.isFinite(height) ? height : box.height / all.length,
      );
      return [
        {
          kind: 'table',
          name,
          box: { ...box, height: sum(rowHeights) },
          columns: columns(box.width),
          heights: rowHeights,
          rows: set(box.width, size),
          size,
          headed: head !== null,
          leads: table.leads ?? false,
        },
      ];
    },
    parts: (fits) => sharedOut(rows, (some) => tablePiece(context, { ...table, rows: some }), fits),
  };
}

/** A link that ends an overlong text goes on a line of its own: some programs break links within a number. */
function linkBelow(
  paragraph: Paragraph,
  width: number,
  size: number,
  { advance }: PieceContext,
): Paragraph {
  const [link, ...before] = paragraph.runs.toReversed();
  const [name] = before;
  const isLong = textWidth(wordsOf([paragraph]), { size, advance, bold: true }) > width;
  if (!link?.href || !name || !isLong) return paragraph;
  const rest = before.slice(1).toReversed();
  const named = name.text.trimEnd() ? [{ ...name, text: name.text.trimEnd() }] : [];
  return { ...paragraph, runs: [...rest, ...named, { text: '\n' }, link] };
}
