import { expect, test } from 'vitest';
import { titleSize } from '#render/arrange/title-size.ts';

const sizeOf = (title: string, phase: 'early' | 'secondary') =>
  titleSize({ layout: 'title', title }, 'panel', phase);

test('a cover is set the larger, the fewer its letters', () => {
  expect(sizeOf('Off air', 'secondary')).toBe('huge');
  expect(sizeOf('The duet partner', 'secondary')).toBe('large');
  expect(sizeOf('Meeting people on live video', 'secondary')).toBe('big');
});

test('a long word of the youngest’s title stays inside its panel', () => {
  expect(sizeOf('The golden marble', 'early')).toBe('big');
  expect(sizeOf('Dinosaur day', 'early')).toBe('first');
});
