/**
 * A letter as a list of drawing operations, from which both the PDF and the preview are made, so that they cannot
 * differ.
 * Lengths are points; y counts downwards from the top of the page.
 */
import type { Glyph } from './shape-text.ts';

export const PAGE = { width: 595.28, height: 841.89 } as const;
export const MM = 72 / 25.4;

export type Tag =
  | 'Figure'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Link'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD';

/** A structure element for screen readers. Parts are in drawing order. */
export interface Part {
  tag: Tag;
  /** Parent element; `null`: the letter itself. */
  parent: Part | null;
  /** Is the list numbered? */
  isOrdered?: boolean;
  /** Alt text of a picture. */
  alt?: string;
  /** Language, where it differs from the parent's. */
  lang?: string;
}

export const part = (tag: Tag, parent: Part | null = null): Part => ({ tag, parent });

/** Consecutive glyphs of one size and colour. */
export interface GlyphRun {
  x: number;
  size: number;
  colour: string;
  glyphs: readonly Glyph[];
  /** Replacement text (ActualText), where the glyphs' own texts would not read correctly. */
  actual: string | null;
}

export interface DrawnText {
  kind: 'text';
  /** `null`: an artifact, such as page furniture. */
  part: Part | null;
  /** Baseline. */
  y: number;
  runs: readonly GlyphRun[];
}
export interface DrawnBox {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
  fill: string | null;
  stroke: { colour: string; width: number } | null;
}
/** A line from left to right. */
interface DrawnLine {
  kind: 'line';
  x: number;
  y: number;
  width: number;
  colour: string;
  thickness: number;
  /** Lengths of dashes and gaps; empty for a solid line. */
  dash: readonly number[];
  /** Vertical distance of its end below its start. Default: 0. */
  fall?: number;
  /** Round line caps? */
  isRound?: boolean;
}
/** The clickable area of a link. */
export interface DrawnLink {
  kind: 'link';
  part: Part;
  href: string;
  says: string;
  x: number;
  y: number;
  width: number;
  height: number;
}
/** The school's logo, the only picture of a letter. */
interface DrawnLogo {
  kind: 'logo';
  part: Part;
  png: Uint8Array;
  x: number;
  y: number;
  width: number;
  height: number;
}
type Drawn = DrawnText | DrawnBox | DrawnLine | DrawnLink | DrawnLogo;

/** The operations of one page. */
export type Drawing = Drawn[];

/** Mirrors the positions of a left-to-right page for a right-to-left one, without mirroring the content itself. */
export const mirrored = (drawing: Drawing): Drawing =>
  drawing.map((item) =>
    item.kind === 'text'
      ? {
          ...item,
          runs: item.runs.map((run) => ({ ...run, x: PAGE.width - run.x - widthOf(run) })),
        }
      : item.kind === 'line'
        ? { ...item, ...turned(item), x: PAGE.width - item.x - item.width }
        : { ...item, x: PAGE.width - item.x - item.width },
  );

/** Mirroring swaps start and end, so the slope changes sign. */
const turned = ({ y, fall = 0 }: DrawnLine) => (fall === 0 ? {} : { y: y + fall, fall: -fall });

const widthOf = ({ glyphs, size }: GlyphRun): number =>
  glyphs.reduce((sum, { advance }) => sum + advance, 0) * size;
