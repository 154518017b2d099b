import { expect, test } from 'vitest';
import type { SlideBlock } from '#model/lesson/slide.ts';
import type { Arrangement } from '#render/arrange/arrange.ts';
import { titleSize } from '#render/arrange/title-size.ts';
import { flow, place } from './sample-version.ts';

const beside = (main: SlideBlock[]): Arrangement => ({
  shape: 'panel',
  regions: { top: [], media: [], main, side: [], foot: [] },
});
const sizeOf = (title: string, phase: 'early' | 'secondary') =>
  titleSize({ layout: 'title', title }, beside([]), phase);

test('a cover is set the larger, the fewer its letters', () => {
  expect(sizeOf('Off air', 'secondary')).toBe('huge');
  expect(sizeOf('The duet partner', 'secondary')).toBe('large');
  expect(sizeOf('Meeting people on live video', 'secondary')).toBe('big');
});

test('a long word of the youngest’s title stays inside its panel', () => {
  expect(sizeOf('The golden marble', 'early')).toBe('big');
  expect(sizeOf('Dinosaur day', 'early')).toBe('first');
});

test('from eleven on a title beside a screen is larger where little stands with it, and largest alone', () => {
  const prose = (words: number): SlideBlock[] => [
    { kind: 'prose', nodes: flow('word '.repeat(words)), place },
  ];
  const size = (main: SlideBlock[], phase: 'primary' | 'secondary') =>
    titleSize({ layout: 'story', title: 'Theo asks why the dot was off' }, beside(main), phase);
  expect(size([], 'secondary')).toBe('alone');
  expect(size(prose(30), 'secondary')).toBe('raised');
  expect(size(prose(60), 'secondary')).toBe('usual');
  expect(size(prose(30), 'primary')).toBe('usual');
});
