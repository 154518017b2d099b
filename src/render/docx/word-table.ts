import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type ITableCellOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { eighths, twips, type WordBlock } from './measures.ts';
import { paragraph } from './paragraphs.ts';
import { STYLE, type StyleId } from './style-ids.ts';
import { TABLE, type TableStyle } from './table-styles.ts';
import type { WordContext } from './word-context.ts';

export interface Cell {
  c: readonly WordBlock[];
  /** Columns spanned. Default: 1. */
  span?: number;
  middle?: boolean;
  /** Background as six hex digits. Default: the table style's. */
  fill?: string;
  borders?: NonNullable<ITableCellOptions['borders']>;
}

export interface Row {
  cells: readonly Cell[];
  /** Minimum height in millimetres. Default: as the content needs. */
  height?: number;
  /** Is `height` exact? */
  exact?: boolean;
  /** Is it repeated on each page? */
  header?: boolean;
}

const sum = (widths: readonly number[]): number => widths.reduce((sum, value) => sum + value, 0);

interface Placing {
  centred?: boolean;
  /** Is it kept on one page? Default: if it has few rows. */
  whole?: boolean;
  /** Is it kept with what follows? Default: no. */
  withNext?: boolean;
  /** Are its columns right to left? Default: no. */
  turned?: boolean;
}

/** Most rows of a table that is kept on one page by default. */
const MAX_KEPT = 6;

/** A line of a border; its weight in points. */
export const lineOf = (
  points: number,
  color: string,
  style: (typeof BorderStyle)['SINGLE' | 'DASHED' | 'DOTTED'] = BorderStyle.SINGLE,
) => ({ style, size: eighths(points), color });
/** One border on all four sides. */
export const around = <T>(line: T) => ({ top: line, left: line, bottom: line, right: line });
/** A border that is not drawn. */
export const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** Borders of a cell with at most a lower line. */
export const BOTTOM_BORDER_ONLY = { top: NO_LINE, left: NO_LINE, right: NO_LINE } as const;

/** A table with column widths in millimetres, formatted by its style. */
export function table(
  style: TableStyle,
  widths: readonly number[],
  rows: readonly Row[],
  {
    centred = false,
    whole = rows.length <= MAX_KEPT,
    withNext = false,
    turned = false,
  }: Placing = {},
): Table {
  const columns = widths.map(twips);
  return new Table({
    style,
    columnWidths: columns,
    width: { size: sum(columns), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    ...(centred ? { alignment: AlignmentType.CENTER } : {}),
    ...(turned ? { visuallyRightToLeft: true } : {}),
    tableLook: {
      firstRow: rows.some(({ header }) => header),
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: rows.map((row, index) => {
      let column = 0;
      return new TableRow({
        cantSplit: true,
        // Set on every row: otherwise a heading in a cell would keep its row with the next.
        keepNext: whole && (withNext || index < rows.length - 1),
        ...(row.header ? { tableHeader: true } : {}),
        ...(row.height === undefined
          ? {}
          : {
              height: {
                value: twips(row.height),
                rule: row.exact ? HeightRule.EXACT : HeightRule.ATLEAST,
              },
            }),
        children: row.cells.map((cell) => {
          const span = cell.span ?? 1;
          const width = sum(columns.slice(column, column + span));
          column += span;
          return wordCell(cell, width);
        }),
      });
    }),
  });
}

/** A cell of one paragraph. */
export const cell = (
  style: StyleId,
  runs: readonly ParagraphChild[],
  rest: Omit<Cell, 'c'> = {},
): Cell => ({ c: [paragraph(style, runs)], ...rest });

export const headRow = (
  heads: readonly (readonly ParagraphChild[])[],
  style: StyleId = STYLE.tableHead,
): Row => ({ header: true, cells: heads.map((runs) => cell(style, runs)) });

/** So many columns that share a width. */
export const equally = (count: number, width: number): number[] =>
  Array.from({ length: count }, () => width / count);

/** A box as wide as the words around it. */
export const boxAround = (
  c: readonly WordBlock[],
  { width }: Pick<WordContext, 'width'>,
  { fill, ...placing }: Pick<Cell, 'fill'> & Placing = {},
): Table => table(TABLE.boxes, [width], [{ cells: [{ c, ...(fill && { fill }) }] }], placing);

/** A table with a header row. */
export const headedTable = (
  style: TableStyle,
  widths: readonly number[],
  head: readonly (readonly ParagraphChild[])[],
  rows: readonly (readonly (readonly ParagraphChild[])[])[],
): Table =>
  table(style, widths, [
    headRow(head),
    ...rows.map((row) => ({ cells: row.map((runs) => cell(STYLE.tableText, runs)) })),
  ]);

/** Content side by side, without lines. */
export const sideBySide = (
  widths: readonly number[],
  cells: readonly (readonly WordBlock[])[],
  placing: Pick<Placing, 'turned'> = {},
): Table => table(TABLE.plain, widths, [{ cells: cells.map((c) => ({ c })) }], placing);

const wordCell = ({ c, span, middle, fill, borders }: Cell, width: number): TableCell =>
  new TableCell({
    children: cellBlocks(c),
    width: { size: width, type: WidthType.DXA },
    ...(span === undefined ? {} : { columnSpan: span }),
    ...(middle ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    ...(fill === undefined ? {} : { shading: { fill, color: 'auto', type: 'clear' } }),
    ...(borders ? { borders } : {}),
  });

/** A cell has to end with a paragraph, or Word reports the file as damaged. */
const cellBlocks = (blocks: readonly WordBlock[]): WordBlock[] =>
  blocks.length === 0 ? [paragraph(STYLE.answerSpace, [])] : spaced(blocks);

/** Adds a gap after each table: adjacent tables would merge, and a table may not be the last block. */
export const spaced = (blocks: readonly WordBlock[]): WordBlock[] =>
  blocks.flatMap((block, index) =>
    block instanceof Paragraph
      ? [block]
      : [block, paragraph(index < blocks.length - 1 ? STYLE.gap : STYLE.end, [])],
  );
