import { expect, test } from 'vitest';
import { drawPicture } from '#render/pictures/draw-picture.ts';
import { hasPicture } from '#render/pictures/picture-library.ts';
import { library } from './library.ts';

test('draws in colour and in mono', () => {
  expect(drawPicture(library, 'otter', { mono: false })).toContain('#7d4533');
  expect(drawPicture(library, 'otter', { mono: true })).toContain('#1a1a1a');
});

test('gives ids a prefix wherever they are named', () => {
  const drawn = drawPicture(library, 'laptop', { mono: false, prefix: 'slide-3' });
  expect(drawn).toContain('id="slide-3-a"');
  expect(drawn).toContain('url(#slide-3-a)');
  expect(drawn).not.toContain('"a"');
});

test('draws an empty frame for a name that the library lacks', () => {
  expect(hasPicture(library, 'unicorn')).toBe(false);
  expect(drawPicture(library, 'unicorn', { mono: false })).toContain('stroke-dasharray');
});
