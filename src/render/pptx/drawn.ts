/** What stands on a slide once it is laid out: boxes of text, pictures, tables, groups of these. */
import type { Paragraph } from '#render/arrange/slide-text.ts';
import type { Box } from '#render/arrange/slide-units.ts';
import type { Colour } from '#render/arrange/slides-theme.ts';

/** A place that a layout keeps: a slide fills it, and a teacher’s change of layout moves it. */
export type Placeholder = 'title' | 'words' | 'picture' | 'message' | 'kicker' | 'outcome' | 'side';

/** Space left, above, right and below the words: in pixels, or in the size of type. */
export type Inset = readonly [left: number, above: number, right: number, below: number];

export const scaledInset = ([left, above, right, below]: Inset, by: number): Inset => [
  left * by,
  above * by,
  right * by,
  below * by,
];

export interface DrawnText {
  kind: 'text';
  /** What PowerPoint’s selection pane calls it. */
  name: string;
  box: Box;
  paragraphs: Paragraph[];
  /** Type size in pixels. */
  size: number;
  placeholder?: Placeholder;
  bold?: boolean;
  colour?: Colour;
  /** Default: top. */
  anchor?: 'top' | 'middle' | 'bottom';
  align?: 'left' | 'center';
  shape?: 'rectangle' | 'round' | 'pill' | 'circle' | 'said' | 'thought';
  /** Radius of a round one’s corners, in pixels. */
  round?: number;
  fill?: Colour;
  edge?: { colour: Colour; width: number; dashed?: boolean };
  /** In pixels. Default: none. */
  inset?: Inset;
}

export interface DrawnPicture {
  kind: 'picture';
  name: string;
  /** Empty for what only decorates. */
  alt: string;
  box: Box;
  svg: string;
  placeholder?: Placeholder;
  /** Has it round corners and a white edge? */
  framed?: boolean;
  /** What is cut off on its left and on its right, as a share of its width. */
  cut?: number;
}

export interface DrawnTable {
  kind: 'table';
  name: string;
  box: Box;
  /** Widths of columns and heights of rows, in pixels. */
  columns: number[];
  heights: number[];
  /** Cells by row. */
  rows: TableRow[];
  size: number;
  headed: boolean;
  /** Does its first column stand on a field of its own? */
  leads: boolean;
}
export interface TableRow {
  cells: Paragraph[][];
  /** The best answer. */
  good?: boolean;
}

interface DrawnGroup {
  kind: 'group';
  name: string;
  items: (DrawnText | DrawnPicture)[];
}

export type Drawn = DrawnText | DrawnPicture | DrawnTable | DrawnGroup;

/** The smallest box around some things. */
export function boxAround(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
