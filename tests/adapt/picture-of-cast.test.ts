import type { Image } from 'mdast';
import { expect, test } from 'vitest';
import type { Context } from '../../src/adapt/context.ts';
import { pictureOf } from '../../src/adapt/text.ts';

const fox = { id: 'mummy-fox', name: 'Mummy Fox', drawn: { animal: 'fox', grown: true } };
const tile = { id: 'marlo', name: 'Marlo', drawn: { picture: 'harp' } };
const context = {
  file: 'lesson.mdx',
  cast: { 'mummy-fox': fox, marlo: tile },
  hasPicture: () => true,
} as unknown as Context;
const shown = (alt: string, url = 'fox') =>
  pictureOf(context, { type: 'image', alt, url } as Image).name;

test('a picture that is said to be somebody of the cast shows them, and no other fox', () => {
  expect(shown('Mummy Fox')).toBe('cast:mummy-fox');
  expect(shown('Mummy Fox, who bakes')).toBe('cast:mummy-fox');
  expect(shown('A fox')).toBe('fox');
  expect(shown('Marlo', 'harp')).toBe('harp');
});
