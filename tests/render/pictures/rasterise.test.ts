/** Pictures as pixels: a view of a part of a drawing is cropped out of the whole. */
import { expect, test } from 'vitest';
import { createRasteriser } from '#scripts/engines/rasterise.ts';

const size = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

const drawing = (view: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" data-drawn="0 0 1600 900"><rect width="1600" height="900" fill="#fff"/><g opacity=".5"><rect x="1200" y="40" width="90" height="50"/></g></svg>`;

test('what lies out of view, and shines through, ends no process', () => {
  expect(size(createRasteriser()(drawing('630 0 432 900'), 400))).toEqual([400, 833]);
});

test('a view shows what is in it, wherever it begins', () => {
  const rasterise = createRasteriser();
  const inView = rasterise(drawing('1100 0 300 300'), 300);
  expect(size(inView)).toEqual([300, 300]);
  expect(inView).not.toEqual(rasterise(drawing('800 0 300 300'), 300));
});
