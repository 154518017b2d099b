/**
 * A letter as it is to be drawn, before anyone decides by what: the PDF and the preview are two drawings of the same
 * list, so they cannot differ. Lengths are points; y counts downwards from the top of the page.
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

/** A part of a letter, as a screen reader is told of it. Parts stand in the order in which they are drawn. */
export interface Part {
  tag: Tag;
  /** What it is a part of; `null`: the letter itself. */
  parent: Part | null;
  /** Are a list's items numbered? */
  isOrdered?: boolean;
  /** Alt text of a picture. */
  alt?: string;
  /** Tag of its language, where it is not that of what it is a part of. */
  lang?: string;
}

export const part = (tag: Tag, parent: Part | null = null): Part => ({ tag, parent });

/** Glyphs of one size and colour, one after the other. */
export interface GlyphRun {
  x: number;
  size: number;
  colour: string;
  glyphs: readonly Glyph[];
  /** What they say, where reading the glyphs one by one would not tell. */
  actual: string | null;
}

export interface DrawnText {
  kind: 'text';
  /** `null`: page furniture, which is not read out. */
  part: Part | null;
  /** Height of the baseline. */
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
/** From left to right. */
interface DrawnLine {
  kind: 'line';
  x: number;
  y: number;
  width: number;
  colour: string;
  thickness: number;
  /** Lengths of dashes and gaps; empty: a whole line. */
  dash: readonly number[];
  /** How far its end stands below its start; default: on one height. */
  fall?: number;
  /** Are its ends round? */
  isRound?: boolean;
}
/** An area that leads somewhere. */
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
/** The school's logo: a letter has no other picture. */
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

/** One side of paper. */
export type Drawing = Drawn[];

/**
 * A side that was laid out from the left as one that starts at the right: all that stands on it changes sides, and
 * nothing is turned over.
 */
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

/** A line's start is at its left: of one that falls it was the end. */
const turned = ({ y, fall = 0 }: DrawnLine) => (fall === 0 ? {} : { y: y + fall, fall: -fall });

const widthOf = ({ glyphs, size }: GlyphRun): number =>
  glyphs.reduce((sum, { advance }) => sum + advance, 0) * size;
