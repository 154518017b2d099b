/**
 * What a copier makes of a copy. The first copy is the page in black and white; for the second it lies a little askew on
 * the glass, which blurs it, is cut to black and white again with what is thin worn thinner, and gets specks of dust.
 * The same page gives the same copy.
 */
import type { Image } from './page-image.ts';

const BLACK = 0;
const WHITE = 255;
/** How far a sheet is turned on the glass, in degrees. */
const SKEW = 0.5;
/** A pixel has to be darker than this after the blur: below the middle, so that strokes wear and do not swell. */
const CUT = 120;
/** One pixel in this many is a speck, black or white. */
const CLEAN = 200;

/** One bit a pixel. */
export function toBits({ width, height, pixels }: Image, cut = 128): Image {
  return { width, height, pixels: pixels.map((grey) => (grey < cut ? BLACK : WHITE)) };
}

/** The second copy of a first one, laid straight again so that the two can be compared. */
export function secondCopy(first: Image, turned: 1 | -1): Image {
  const askew = turn(first, turned * SKEW, between);
  return turn(specks(toBits(blur(askew), CUT)), -turned * SKEW, nearest);
}

/** The grey at a point that falls between pixels. A page has four million of them: nothing is made for each. */
type Sample = (pixels: Uint8Array, width: number, x: number, y: number) => number;

/** About the middle of the page. */
function turn(image: Image, degrees: number, sample: Sample): Image {
  const { width, height, pixels: given } = image;
  const pixels = new Uint8Array(width * height);
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const [middleX, middleY] = [width / 2, height / 2];
  for (let y = 0; y < height; y++) {
    const [across, down] = [(y - middleY) * sin, (y - middleY) * cos];
    for (let x = 0; x < width; x++) {
      const fromX = middleX + (x - middleX) * cos + across;
      const fromY = middleY - (x - middleX) * sin + down;
      const inside = fromX >= 0 && fromY >= 0 && fromX < width - 1 && fromY < height - 1;
      pixels[y * width + x] = inside ? sample(given, width, fromX, fromY) : WHITE;
    }
  }
  return { width, height, pixels };
}

/** What a point gets of the four pixels that it falls between. */
const between: Sample = (pixels, width, x, y) => {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const across = x - left;
  const down = y - top;
  const at = top * width + left;
  const above = (pixels[at] as number) * (1 - across) + (pixels[at + 1] as number) * across;
  const below =
    (pixels[at + width] as number) * (1 - across) + (pixels[at + width + 1] as number) * across;
  return above * (1 - down) + below * down;
};

const nearest: Sample = (pixels, width, x, y) =>
  pixels[Math.round(y) * width + Math.round(x)] as number;

/** Each pixel takes a third of its light from those beside it: rows first, then columns. */
function blur({ width, height, pixels }: Image): Image {
  const along = (source: Uint8Array, step: number): Uint8Array => {
    const soft = new Uint8Array(source.length);
    for (let at = 0; at < source.length; at++) {
      const before = at < step ? WHITE : (source[at - step] as number);
      const after = at + step < source.length ? (source[at + step] as number) : WHITE;
      soft[at] = (before + 4 * (source[at] as number) + after) / 6;
    }
    return soft;
  };
  return { width, height, pixels: along(along(pixels, 1), width) };
}

function specks({ width, height, pixels }: Image): Image {
  const dusty = pixels.slice();
  let state = 1;
  for (let at = 0; at < dusty.length; at++) {
    // A linear congruential generator (Numerical Recipes): dust needs no better chance.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    if (state % (CLEAN * 1024) < 1024) dusty[at] = dusty[at] === BLACK ? WHITE : BLACK;
  }
  return { width, height, pixels: dusty };
}
