/** A table as PowerPoint has it: its rows go on over another slide where one has no room for them. */

import { textWidth } from '#render/arrange/measure-text.ts';
import { type Paragraph, wordsOf } from '#render/arrange/slide-text.ts';
import type { TableRow } from './drawn.ts';
import { type Piece, type PieceContext, sharedOut, sum, textBoxHeight } from './piece.ts';

/** Padding of a cell, in pixels. */
export const CELL = { beside: 12, above: 6 } as const;
/** Where our family is missing, another’s bold type runs wider: a table to look things up in is as high as if it were so narrow. */
const AS_NARROW = 0.87;
/** Words of a table are this much of the slide’s type: never less than the band’s smallest. */
const LEAST_ROW = 1.35;

export interface TablePiece {
  name: string;
  /** `null` for a table without a header row. */
  head: Paragraph[][] | null;
  rows: readonly TableRow[];
  /** Does its first column stand on a field of its own? Default: no. */
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
        LEAST_ROW * size,
        ...cells.map(
          (cell, index) =>
            textBoxHeight(
              context,
              { paragraphs: cell, bold: head !== null && at === 0 },
              (textWidths(width)[index] ?? width) * (table.leads ? AS_NARROW : 1),
              size,
            ) +
            2 * CELL.above,
        ),
      ),
    );
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

/** A link that ends a text longer than its line stands below it: some programs break a link within a number. */
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
