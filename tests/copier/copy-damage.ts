/** What a copy has lost of its original, both in one bit a pixel and laid over one another. */
import { dots, type Image } from './page-image.ts';

const BLACK = 0;
const WHITE = 255;

/** Share of black on a page. */
export function inkCoverage({ pixels }: Image): number {
  let black = 0;
  for (const pixel of pixels) if (pixel === BLACK) black++;
  return black / pixels.length;
}

/** Middle greys of a scan before it is cut to bits: what a copier turns to dirt. */
const GREY = { from: 60, to: 230 };
/** An area is grey where a square of so many pixels is: the edge of a stroke is narrower. */
const AREA = 5;

/** Share of a page that is grey by area, not by the soft edge of a stroke. */
export function greyAreas({ width, height, pixels }: Image): number {
  let areas = 0;
  const run = new Uint16Array(width);
  const down = new Uint16Array(width);
  for (let y = 0; y < height; y++) {
    let across = 0;
    for (let x = 0; x < width; x++) {
      const pixel = pixels[y * width + x] ?? 255;
      const grey = pixel > GREY.from && pixel < GREY.to;
      across = grey ? across + 1 : 0;
      run[x] = across;
      down[x] = grey && across >= AREA ? (down[x] ?? 0) + 1 : 0;
      if ((down[x] ?? 0) >= AREA) areas++;
    }
  }
  return areas / pixels.length;
}

/** Lines to write on are longer than this, and thinner. */
const RULE = { length: dots(25), thickness: 4 };
/** How far a line may lie from where it was, once the copy was turned and turned back. */
const DRIFT = 2;

/** The longest gap in any level line of the original, in millimetres. */
export function longestGap(original: Image, copy: Image): { lines: number; gap: number } {
  const { width, height, pixels } = original;
  const at = (x: number, y: number) => pixels[y * width + x] === BLACK;
  let [lines, longest] = [0, 0];
  for (let y = 1; y < height - RULE.thickness; y++)
    for (let x = 0; x < width; x++) {
      const from = x;
      while (x < width && at(x, y)) x++;
      if (x - from < RULE.length) continue;
      const middle = from + Math.floor((x - from) / 2);
      const thin = [...Array(RULE.thickness + 1).keys()].some((step) => !at(middle, y + step));
      if (at(middle, y - 1) || !thin) continue;
      lines++;
      let gap = 0;
      // The ends are round for a copier: a line may lose a pixel or two there.
      for (let along = from + DRIFT; along < x - DRIFT; along++) {
        let found = false;
        for (let drift = -DRIFT; drift <= DRIFT + RULE.thickness && !found; drift++)
          found = copy.pixels[(y + drift) * width + along] === BLACK;
        gap = found ? 0 : gap + 1;
        longest = Math.max(longest, gap);
      }
    }
  return { lines, gap: (longest / dots(100)) * 100 };
}

/** Pieces of letters: not dust, and not frames or pictures. */
const LETTER = { least: 10, side: dots(14), hole: dots(4) };
/** A piece of a letter survives where so much of it is as it was. */
const KEPT = 0.6;

/** Shares of the letters' strokes, and of the white within letters such as “o”, that the copy still has. */
export function lettersKept(
  original: Image,
  copy: Image,
): { pieces: number; strokes: number; holes: number } {
  const strokes = pieceSurvival(original, copy, BLACK, LETTER.side);
  const holes = pieceSurvival(original, copy, WHITE, LETTER.hole);
  return { pieces: strokes.pieces, strokes: strokes.kept, holes: holes.kept };
}

/** Pieces of one colour that hang together, up to a size, and how many of them survive. */
function pieceSurvival(
  original: Image,
  copy: Image,
  colour: number,
  side: number,
): { pieces: number; kept: number } {
  const { width, height, pixels } = original;
  const seen = new Uint8Array(pixels.length);
  /** Each pixel is put here once. */
  const stack = new Int32Array(pixels.length);
  let waiting = 0;
  const add = (at: number) => {
    if (seen[at] || pixels[at] !== colour) return;
    seen[at] = 1;
    stack[waiting++] = at;
  };
  let [pieces, legible] = [0, 0];
  for (let start = 0; start < pixels.length; start++) {
    if (seen[start] || pixels[start] !== colour) continue;
    let [size, same] = [0, 0];
    let [left, right, top, bottom] = [width, 0, height, 0];
    add(start);
    while (waiting > 0) {
      const at = stack[--waiting] as number;
      const x = at % width;
      const y = (at - x) / width;
      size++;
      if (copy.pixels[at] === colour) same++;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      if (x > 0) add(at - 1);
      if (x < width - 1) add(at + 1);
      if (y > 0) add(at - width);
      if (y < height - 1) add(at + width);
    }
    if (size < LETTER.least || right - left > side || bottom - top > side) continue;
    pieces++;
    if (same / size >= KEPT) legible++;
  }
  return { pieces, kept: pieces === 0 ? 1 : legible / pieces };
}
