/**
 * Colours that text is set in can be read on the grounds they stand on (WCAG 2.2, 1.4.3), by those who see fewer colours
 * too, and on the wall of a bright room.
 */
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';

/** Least contrast of text, and of a line or a shape that carries meaning. */
const TEXT = 4.5;
const SHAPE = 3;

const { Color, getContrast } = (axe as unknown as { commons: { color: AxeColours } }).commons.color;
interface AxeColours {
  Color: new (red: number, green: number, blue: number) => object;
  getContrast(ground: object, ink: object): number;
}
const colour = (hex: string): object => {
  const [red, green, blue] = channels(hex);
  return new Color(red * 255, green * 255, blue * 255);
};
const contrast = (ink = '', ground = ''): number => getContrast(colour(ground), colour(ink));

/** Custom colours of a rule of a style sheet, by name. */
function tokens(css: string, selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const body = start < 0 ? '' : css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/--([a-z-]+): (#[\da-f]{3,6});/gi)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );
}

const channels = (hex: string): [number, number, number] => {
  const full = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] =
    full.match(/[\da-f]{2}/gi)?.map((pair) => Number.parseInt(pair, 16) / 255) ?? [];
  return [red, green, blue];
};
const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const encoded = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
const hexOf = (light: readonly number[]): string =>
  `#${light
    .map((value) =>
      Math.round(encoded(Math.min(1, Math.max(0, value))) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Daylight on the wall: a tenth of the projector’s white lies over all that it shows. */
const DAYLIGHT = 0.1;
const washedOut = (hex: string): string =>
  hexOf(channels(hex).map((value) => (linear(value) + DAYLIGHT) / (1 + DAYLIGHT)));

/** How colours are seen without one of the three receptors: Machado, Oliveira and Fernandes 2009, severity 1. */
const SEEN_BY: Record<string, readonly (readonly [number, number, number])[]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const seenBy = (sight: string, hex: string): string => {
  const [red, green, blue] = channels(hex).map(linear) as [number, number, number];
  return hexOf((SEEN_BY[sight] ?? []).map(([r, g, b]) => r * red + g * green + b * blue));
};

describe('on slides', () => {
  const css = readFileSync('slides/styles/tokens.css', 'utf8');
  const bands = [...css.matchAll(/\[data-band="([a-z0-9]+)"\]/g)].map(([, id = '']) => id);
  const phases = ['early', 'primary', 'secondary'];
  const looks = ['', ...bands].flatMap((band) =>
    phases.map((phase) => [band || 'any band', phase] as const),
  );

  test('every band but the standard one has its own accent', () => {
    expect(bands.length).toBeGreaterThan(4);
  });

  const colours = (band: string, phase: string): Record<string, string> => ({
    ...tokens(css, ':root'),
    ...tokens(css, `[data-phase="${phase}"]`),
    ...tokens(css, `[data-band="${band}"]`),
  });
  /** What text is set in, and the grounds it stands on. */
  const texts: [ink: string, ...grounds: string[]][] = [
    ['ink', 'paper', 'card', 'accent-soft', 'good-soft', 'look-soft'],
    ['quiet', 'paper', 'card', 'accent-soft'],
    ['accent', 'paper', 'card', 'accent-soft'],
    ['accent-deep', 'paper', 'card', 'accent-soft'],
    ['good', 'card', 'good-soft'],
    ['look', 'card', 'look-soft'],
    ['on-accent', 'accent', 'accent-deep', 'good', 'look'],
  ];
  /** Pairs that are harder to read than they may be, as they are seen. */
  const unread = (look: Record<string, string>, least: number, seen = (hex: string) => hex) =>
    texts
      .flatMap(([ink, ...grounds]) =>
        grounds.map((ground) => ({
          ink,
          ground,
          ratio: contrast(seen(look[ink] ?? ''), seen(look[ground] ?? '')),
        })),
      )
      .filter(({ ratio }) => !(ratio >= least));

  test.each(looks)('%s in the look “%s”', (band, phase) => {
    expect(unread(colours(band, phase), TEXT)).toEqual([]);
  });

  test.each(looks)('%s in the look “%s”, on a washed-out projector', (band, phase) => {
    expect(unread(colours(band, phase), SHAPE, washedOut)).toEqual([]);
  });

  describe.each(Object.keys(SEEN_BY))('seen with %s', (sight) => {
    const seen = (hex: string) => seenBy(sight, hex);
    test.each(looks)('%s in the look “%s”', (band, phase) => {
      expect(unread(colours(band, phase), TEXT, seen)).toEqual([]);
    });

    test('a card in its group and one to look at again differ in lightness, not in hue alone', () => {
      const look = colours('', '');
      const [right, other] = [seen(look.good ?? ''), seen(look['look-soft'] ?? '')];
      expect(contrast(right, other)).toBeGreaterThan(SHAPE);
    });
  });
});

describe('on paper', () => {
  const typst = readFileSync('handouts/tokens.typ', 'utf8');
  const accents = [...typst.matchAll(/(\w+): \(rgb\("(#[\da-f]{6})"\), rgb\("(#[\da-f]{6})"\)\)/g)];
  const ink = /#let ink = .*rgb\("(#[\da-f]{6})"\)/.exec(typst)?.[1];
  const rule = /#let rule = .*rgb\("(#[\da-f]{6})"\)/.exec(typst)?.[1];

  test('lines to write on are seen', () => {
    expect(contrast(rule, '#ffffff')).toBeGreaterThan(SHAPE);
  });

  test.each(accents.map(([, band, accent, tint]) => ({ band, accent, tint })))(
    '$band',
    ({ accent, tint }) => {
      expect(accents.length).toBeGreaterThan(6);
      expect(contrast(accent, '#ffffff')).toBeGreaterThan(TEXT);
      expect(contrast(accent, tint)).toBeGreaterThan(TEXT);
      expect(contrast(ink, tint)).toBeGreaterThan(TEXT);
    },
  );
});
