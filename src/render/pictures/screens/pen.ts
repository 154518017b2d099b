/** What the parts of a screen are drawn with, and how parts stand below one another. */
import type { Screen } from '#model/lesson/screen.ts';
import { type Lettering, textTag, textWidth, wrap } from '../lettering.ts';
import type { ScreenTheme } from './theme.ts';

export interface Pen {
  /** Width inside the frame. */
  width: number;
  /** Size of a message's type: everything else is a share of it. */
  size: number;
  theme: ScreenTheme;
  /** A name for a clip path that no other in the document has. */
  newId(): string;
  /** Head and shoulders of a character on a grid of 32 by 32; `null` where there is no drawing. */
  portrait(who: string): string | null;
  /** A thing or a sign by its name, on the same grid; `null` where there is none of that name. */
  picture(name: string): string | null;
}

/** Something as wide as the screen. */
export interface Part {
  height: number;
  draw(top: number): string;
}

/** A kind of screen: its bar, and what stands below it. */
export interface ScreenBody {
  /** Default: none. */
  bar?: { title: string; below?: string; person?: Screen['person'] };
  parts: Part[];
  /** Is it no screen but a strip of paper, torn off below? */
  paper?: true;
  /** What stays at the lower edge, however high the screen is. */
  foot?: Part;
}

/** Type that the last row of a classroom can read, in pixels of a slide: nothing on a screen is smaller. */
const LEAST_TYPE = 24;

/** A share of the screen's type, and never too small to be read. */
export const typeOf = ({ size }: Pick<Pen, 'size'>, share: number): number =>
  Math.max(LEAST_TYPE, size * share);

/** Space from the edge. */
export const EDGE = 20;

export const gap = (height: number): Part => ({ height, draw: () => '' });

export const heightOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { height }) => sum + height, 0);

/** Parts below one another. */
export function drawParts(parts: readonly Part[], top: number): string {
  let y = top;
  return parts
    .map((part) => {
      const body = part.draw(y);
      y += part.height;
      return body;
    })
    .join('');
}

interface Words extends Lettering {
  fill: string;
  anchor?: 'start' | 'middle' | 'end';
}

/** Lines of a text from its top, with their height. */
export function words(text: string, width: number, { fill, anchor, ...lettering }: Words) {
  const lines = wrap(text, width, lettering);
  const { size } = lettering;
  return {
    width: Math.max(0, ...lines.map((line) => textWidth(line, lettering))),
    height: lines.length * size * LEADING,
    draw: (x: number, top: number): string =>
      lines
        .map((line, index) =>
          textTag({
            ...lettering,
            text: line,
            x,
            y: top + size * (LEADING * index + BASELINE),
            fill,
            ...(anchor ? { anchor } : {}),
          }),
        )
        .join(''),
  };
}

const LEADING = 1.24;
/** From the top of a line to its baseline, in the size of type. */
const BASELINE = 0.96;

/** Running text across the screen. */
export function paragraph(
  pen: Pen,
  text: string,
  style: Omit<Words, 'anchor'>,
  centred = false,
): Part {
  const lines = words(text, pen.width - 2 * EDGE, {
    ...style,
    ...(centred ? { anchor: 'middle' as const } : {}),
  });
  return {
    height: lines.height,
    draw: (top) => lines.draw(centred ? pen.width / 2 : EDGE, top),
  };
}
