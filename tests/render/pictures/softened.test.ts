import { expect, test } from 'vitest';
import { softened } from '#render/pictures/palette/softened.ts';

const paint = (colour: string) => softened(`<path fill="${colour}"/>`).slice(12, 19);
const channels = (hex: string) =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];

test('a strong colour becomes the paint of its name, as light as it was', () => {
  const [red, , blue] = channels(paint('#f8312f'));
  expect(red).toBeGreaterThan(blue);
  const [green, dark] = [paint('#00d26a'), paint('#006b36')];
  expect(channels(green)[1]).toBeGreaterThan(channels(green)[0]);
  expect(channels(dark)[1]).toBeLessThan(channels(green)[1]);
});

test('what is white, black, brown or hardly coloured stays so', () => {
  for (const colour of ['#ffffff', '#000000', '#d3d3d3', '#9b9b9b', '#6d4534'])
    expect(paint(colour)).toBe(colour);
});
