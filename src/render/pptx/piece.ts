/** A piece of a slide: it knows its height for a width and type size, and draws itself into a box. */

import type { SlideContext } from '#render/arrange/deck-context.ts';
import { type Advance, longestWord, textHeight } from '#render/arrange/measure-text.ts';
import type { Box } from '#render/arrange/slide-units.ts';
import type { SlidesTheme } from '#render/arrange/slides-theme.ts';
import type { PictureLibrary } from '#render/pictures/picture-library.ts';
import { type Drawn, type DrawnText, type Inset, scaledInset } from './drawn.ts';

/** Shared by all pieces of a file. */
export interface PieceContext {
  theme: SlidesTheme;
  advance: Advance;
  pictures: PictureLibrary;
  /** Context of the deck's arrangement. */
  deck: SlideContext;
  /** Are cards, steps and pairs shuffled already, as in the pupils' version? Default: they are in the right order. */
  mixed?: boolean;
}

export interface Piece {
  /** Minimum height in pixels; infinite where the width is too narrow. */
  height(width: number, size: number): number;
  draw(box: Box, size: number): Drawn[];
  /** Does it take the remaining height? */
  grows?: boolean;
  /** Splits it into as few pieces as fit, with similar amounts in each. Empty where it cannot be split. */
  parts?: (fits: (piece: Piece) => boolean) => Piece[];
}

type TextPiece = Omit<DrawnText, 'kind' | 'box' | 'size'> & {
  /** Type size as a factor of the slide's. Default: 1. */
  share?: number;
  /** Padding, in ems. */
  padding?: Inset;
};

/** A text box. Its padding scales with its type. */
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

/** Height of a text box for this width and type size. */
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
  // Words are never hyphenated or split.
  if (longestWord(paragraphs, { size, advance, ...(bold ? { bold } : {}) }) > inner)
    return Number.POSITIVE_INFINITY;
  return (
    textHeight(paragraphs, { width: inner, size, advance, ...(bold ? { bold } : {}) }) +
    above +
    below
  );
}

/**
 * Distributes items over as few pieces as fit.
 * @param least Fewest items of a piece, unless fewer are left.
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

/** Stacks pieces vertically. */
export function column(pieces: readonly Piece[], gap: number): Piece {
  const gaps = gap * Math.max(0, pieces.length - 1);
  const heights = (width: number, size: number) => pieces.map((each) => each.height(width, size));
  return {
    grows: pieces.some((each) => each.grows),
    height: (width, size) => sum(heights(width, size)) + gaps,
    draw(box, size) {
      // A piece that is too narrow is reported, and drawn in the space there is.
      const pieceHeights = heights(box.width, size).map((height) =>
        Number.isFinite(height) ? height : box.height / pieces.length,
      );
      const left = Math.max(0, box.height - sum(pieceHeights) - gaps);
      const growing = pieces.filter((each) => each.grows).length;
      // Without a growing piece, the remaining height is split above and below.
      let y = box.y + (growing > 0 ? 0 : left / 2);
      return pieces.flatMap((each, index) => {
        const height = (pieceHeights[index] ?? 0) + (each.grows ? left / growing : 0);
        const drawn = each.draw({ ...box, y, height }, size);
        y += height + gap;
        return drawn;
      });
    },
  };
}

/** Pieces side by side, in columns of these shares and equal height. */
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

/** Pieces in rows of `across`. */
export const grid = (pieces: readonly Piece[], across: number, gap: number): Piece =>
  column(
    Array.from({ length: Math.ceil(pieces.length / across) }, (_, index) => {
      const some = pieces.slice(index * across, (index + 1) * across);
      return row([...some, ...Array.from({ length: across - some.length }, () => EMPTY)], gap);
    }),
    gap,
  );

export const EMPTY: Piece = { height: () => 0, draw: () => [] };

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);
