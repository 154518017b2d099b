/** A side that changes sides: each thing stands as far from the right as it stood from the left, and reads as it did. */
import { expect, test } from 'vitest';
import { type Drawing, mirrored, PAGE, part } from '#render/letters/browser/drawing.ts';
import { Typesetter } from '#render/letters/browser/set-lines.ts';
import { deskFaces } from './desk-faces.ts';

const all = [...deskFaces().values()];
const setter = new Typesetter({ 400: all, 700: all, 800: all });

test('boxes, links and lines keep their size, and what falls to the right falls to the left', () => {
  const at = { x: 60, y: 100, width: 80 };
  const line = { kind: 'line', ...at, colour: '#000000', thickness: 1, dash: [] } as const;
  const box = { kind: 'box', ...at, height: 9, radius: 1, fill: null, stroke: null } as const;
  const [level, falling, frame] = mirrored([line, { ...line, fall: 12 }, box]);
  const x = PAGE.width - 140;
  expect(level).toEqual({ ...line, x });
  expect(falling).toEqual({ ...line, x, y: 112, fall: -12 });
  expect(frame).toEqual({ ...box, x });
});

test('words are not turned over, and end where they began', () => {
  const { glyphs, width } = setter.shape('999', 400);
  const look = { size: 12, colour: '#000000', glyphs, actual: null };
  const side: Drawing = [{ kind: 'text', part: part('P'), y: 100, runs: [{ ...look, x: 60 }] }];
  const [text] = mirrored(side);
  if (text?.kind !== 'text') throw new Error('The words are gone');
  expect(text.runs[0]?.glyphs).toBe(glyphs);
  expect(text.runs[0]?.x).toBeCloseTo(PAGE.width - 60 - 12 * width, 6);
});
