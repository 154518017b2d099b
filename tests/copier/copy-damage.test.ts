/** The measures themselves: each sees the damage that it is there for. */
import { describe, expect, test } from 'vitest';
import { greyAreas, inkCoverage, lettersKept, longestGap } from './copy-damage.ts';
import type { Image } from './page-image.ts';
import { secondCopy, toBits } from './second-copy.ts';

const [WIDTH, HEIGHT] = [800, 400];
type Draw = (
  paint: (x: number, y: number, width: number, height: number, grey?: number) => void,
) => void;
function image(draw: Draw): Image {
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(255);
  draw((left, top, width, height, grey = 0) => {
    for (let y = top; y < top + height; y++)
      for (let x = left; x < left + width; x++) pixels[y * WIDTH + x] = grey;
  });
  return { width: WIDTH, height: HEIGHT, pixels };
}
/** A line to write on that is 63 mm long. */
const line = (thickness: number, grey = 0) =>
  image((paint) => paint(100, 200, 500, thickness, grey));
/** Rings like small letters. */
const rings = (stroke: number) =>
  image((paint) => {
    for (let at = 0; at < 40; at++) {
      const [x, y] = [60 + (at % 10) * 60, 60 + Math.floor(at / 10) * 60];
      paint(x, y, 16, 16);
      paint(x + stroke, y + stroke, 16 - 2 * stroke, 16 - 2 * stroke, 255);
    }
  });
const copied = (original: Image) => secondCopy(toBits(original), 1);

describe('a line to write on', () => {
  test('of 0.9 points stays whole', () => {
    const { lines, gap } = longestGap(line(3), copied(line(3)));
    expect(lines).toBe(1);
    expect(gap).toBeLessThan(0.5);
  });
  test('that is a hair thin breaks', () => {
    expect(longestGap(line(1), copied(line(1))).gap).toBeGreaterThan(2);
  });
  test('that is gone is missed', () => {
    expect(
      longestGap(
        line(3),
        image(() => {}),
      ).gap,
    ).toBeGreaterThan(50);
  });
});

describe('letters', () => {
  test('of a pen’s stroke survive with the white in them', () => {
    expect(lettersKept(rings(3), copied(rings(3)))).toEqual({ pieces: 40, strokes: 1, holes: 1 });
  });
  test('of a hair’s stroke do not', () => {
    expect(lettersKept(rings(1), copied(rings(1))).strokes).toBeLessThan(0.9);
  });
  test('whose white is filled are seen', () => {
    expect(lettersKept(rings(3), rings(8)).holes).toBe(0);
  });
});

test('a grey area is told from the soft edge of a stroke', () => {
  expect(greyAreas(image((paint) => paint(100, 100, 200, 100, 200)))).toBeGreaterThan(0.05);
  expect(greyAreas(image((paint) => paint(100, 100, 200, 3, 128)))).toBe(0);
});

test('ink is the share of black', () => {
  expect(inkCoverage(image((paint) => paint(0, 0, WIDTH / 2, HEIGHT)))).toBe(0.5);
});

test('the same page gives the same copy', () => {
  expect(copied(rings(3)).pixels).toEqual(copied(rings(3)).pixels);
});
