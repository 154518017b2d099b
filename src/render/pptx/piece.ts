/** A part of a slide that knows how high it is in a width and a size of type, and how it is drawn there. */

import type { SlideContext } from '#render/arrange/deck-context.ts';
import { type Advance, longestWord, textHeight } from '#render/arrange/measure-text.ts';
import type { Box } from '#render/arrange/slide-units.ts';
import type { SlidesTheme } from '#render/arrange/slides-theme.ts';
import type { PictureLibrary } from '#render/pictures/picture-library.ts';
import { type Drawn, type DrawnText, type Inset, scaledInset } from './drawn.ts';

/** What all pieces of a file share. */
export interface PieceContext {
  theme: SlidesTheme;
  advance: Advance;
  pictures: PictureLibrary;
  /** What the deck’s arrangement of slides asks. */
  deck: SlideContext;
  /** Do cards, steps and halves come mixed already, as pupils have them? Default: in their right order. */
  mixed?: boolean;
}

export interface Piece {
  /** The least height in pixels; infinite where the width is too narrow. */
  height(width: number, size: number): number;
  draw(box: Box, size: number): Drawn[];
  /** Does it take what height is left? */
  grows?: boolean;
  /**
   * Pieces in its place, each with a part of what it holds: as few as fit, with about as much in each.
   * Empty where it cannot be shared out.
   */
  parts?: (fits: (piece: Piece) => boolean) => Piece[];
}

type TextPiece = Omit<DrawnText, 'kind' | 'box' | 'size'> & {
  /** Type size as a share of the slide's. Default: 1. */
  share?: number;
  /** Padding, in the size of type. */
  padding?: Inset;
};

/** A box of text. Its padding grows with its type. */
export function textPiece(context: PieceContext, text: TextPiece): Piece {
  const { share = 1, padding = [0, 0, 0, 0], ...drawn } = text;
  return {
    height: (width, size) => textBoxHeight(context, text, width, size * share),
    draw: (box, size) => [
      {
        kind: 'text',
        ...drawn,
        box,
        size: size * share,
        inset: scaledInset(scaledInset(padding, size), share),
      } as DrawnText,
    ],
  };
}

/** Height of a box of text in this width and size of type. */
export function textBoxHeight(
  { advance }: Pick<PieceContext, 'advance'>,
  { paragraphs, bold, padding = [0, 0, 0, 0] }: Pick<TextPiece, 'paragraphs' | 'bold' | 'padding'>,
  width: number,
  size: number,
): number {
  const [left, above, right, below] = padding.map((each) => each * size) as [
    number,
    number,
    number,
    number,
  ];
  const inner = width - left - right;
  // A word that is broken over two lines is not read.
  if (longestWord(paragraphs, { size, advance, ...(bold ? { bold } : {}) }) > inner)
    return Number.POSITIVE_INFINITY;
  return (
    textHeight(paragraphs, { width: inner, size, advance, ...(bold ? { bold } : {}) }) +
    above +
    below
  );
}

/**
 * Shares items out over as few pieces as fit.
 * @param least Items of a piece, unless there are fewer left.
 */
export function sharedOut<T>(
  items: readonly T[],
  make: (some: readonly T[], index: number) => Piece,
  fits: (piece: Piece) => boolean,
  least = 1,
): Piece[] {
  if (items.length <= least) return [];
  const filled: T[][] = [];
  for (const item of items) {
    const last = filled.at(-1);
    if (last && (last.length < least || fits(make([...last, item], filled.length - 1))))
      last.push(item);
    else filled.push([item]);
  }
  const count = filled.length;
  const at = (index: number) => Math.round((index * items.length) / count);
  const even = filled.map((_, index) => make(items.slice(at(index), at(index + 1)), index));
  return even.every(fits) ? even : filled.map(make);
}

/** Pieces below one another, as one. */
export function column(pieces: readonly Piece[], gap: number): Piece {
  const gaps = gap * Math.max(0, pieces.length - 1);
  const heights = (width: number, size: number) => pieces.map((each) => each.height(width, size));
  return {
    grows: pieces.some((each) => each.grows),
    height: (width, size) => sum(heights(width, size)) + gaps,
    draw(box, size) {
      // What is too narrow for its words is reported; it is drawn in what room there is.
      const own = heights(box.width, size).map((height) =>
        Number.isFinite(height) ? height : box.height / pieces.length,
      );
      const left = Math.max(0, box.height - sum(own) - gaps);
      const growing = pieces.filter((each) => each.grows).length;
      // Without a piece that takes it, the height that is left stands above and below in equal parts.
      let y = box.y + (growing > 0 ? 0 : left / 2);
      return pieces.flatMap((each, index) => {
        const height = (own[index] ?? 0) + (each.grows ? left / growing : 0);
        const drawn = each.draw({ ...box, y, height }, size);
        y += height + gap;
        return drawn;
      });
    },
  };
}

/** Pieces beside one another, in columns of these shares, all as high as the highest. */
export function row(pieces: readonly Piece[], gap: number, shares?: readonly number[]): Piece {
  const whole = sum(shares ?? pieces.map(() => 1));
  const widthOf = (index: number, width: number) =>
    ((width - gap * (pieces.length - 1)) * (shares?.[index] ?? 1)) / whole;
  return {
    grows: pieces.some((each) => each.grows),
    height: (width, size) =>
      Math.max(0, ...pieces.map((each, index) => each.height(widthOf(index, width), size))),
    draw(box, size) {
      let x = box.x;
      return pieces.flatMap((each, index) => {
        const width = widthOf(index, box.width);
        const drawn = each.draw({ ...box, x, width }, size);
        x += width + gap;
        return drawn;
      });
    },
  };
}

/** Pieces in rows of so many. */
export const grid = (pieces: readonly Piece[], across: number, gap: number): Piece =>
  column(
    Array.from({ length: Math.ceil(pieces.length / across) }, (_, at) => {
      const some = pieces.slice(at * across, (at + 1) * across);
      return row([...some, ...Array.from({ length: across - some.length }, () => EMPTY)], gap);
    }),
    gap,
  );

export const EMPTY: Piece = { height: () => 0, draw: () => [] };

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);
