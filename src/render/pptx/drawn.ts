/** Elements of a laid-out slide: text boxes, pictures, tables and groups. */
import type { Paragraph } from '#render/arrange/slide-text.ts';
import type { Box } from '#render/arrange/slide-units.ts';
import type { Colour } from '#render/arrange/slides-theme.ts';

/** A placeholder of a layout, which moves when a teacher changes the layout. */
export type Placeholder = 'title' | 'words' | 'picture' | 'message' | 'kicker' | 'outcome' | 'side';

/** Padding around text: in pixels, or in ems. */
export type Inset = readonly [left: number, above: number, right: number, below: number];

export const scaledInset = ([left, above, right, below]: Inset, by: number): Inset => [
  left * by,
  above * by,
  right * by,
  below * by,
];

export interface DrawnText {
  kind: 'text';
  /** Name in PowerPoint's selection pane. */
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
  /** Corner radius in pixels. */
  round?: number;
  fill?: Colour;
  edge?: { colour: Colour; width: number; dashed?: boolean };
  /** In pixels. Default: none. */
  inset?: Inset;
}

/** A coloured shape without words: a field, a rule, a stripe. */
export const plainShape = (
  name: string,
  fill: Colour,
  box: Box,
  size: number,
  more: Partial<DrawnText> = {},
): DrawnText => ({
  ...{ kind: 'text', name, paragraphs: [], size, shape: 'rectangle', fill, box, ...more },
});

export interface DrawnPicture {
  kind: 'picture';
  name: string;
  /** Empty for decorative pictures. */
  alt: string;
  box: Box;
  svg: string;
  placeholder?: Placeholder;
  /** Has it round corners and a white border? */
  framed?: boolean;
  /** Cropped at its left and right, as a share of its width. */
  cut?: number;
}

export interface DrawnTable {
  kind: 'table';
  name: string;
  box: Box;
  /** Column widths and row heights, in pixels. */
  columns: number[];
  heights: number[];
  rows: TableRow[];
  size: number;
  headed: boolean;
  /** Has its first column a background of its own? */
  leads: boolean;
}
export interface TableRow {
  cells: Paragraph[][];
  /** Is it the best answer? */
  good?: boolean;
}

interface DrawnGroup {
  kind: 'group';
  name: string;
  items: (DrawnText | DrawnPicture)[];
}

export type Drawn = DrawnText | DrawnPicture | DrawnTable | DrawnGroup;

/** The bounding box of some boxes. */
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
