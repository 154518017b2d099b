/** Colours that text is set in can be read on the grounds they stand on: WCAG 2.2, 1.4.3. */
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
  const full = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] =
    full.match(/[\da-f]{2}/gi)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  return new Color(red, green, blue);
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

  test.each(looks)('%s in the look “%s”', (band, phase) => {
    const look = {
      ...tokens(css, ':root'),
      ...tokens(css, `[data-phase="${phase}"]`),
      ...tokens(css, `[data-band="${band}"]`),
    };
    const onGrounds = (ink: string, ...grounds: string[]) =>
      grounds.map((ground) => ({ ink, ground, ratio: contrast(look[ink], look[ground]) }));
    const texts = [
      ...onGrounds('ink', 'paper', 'card', 'accent-soft', 'good-soft', 'look-soft'),
      ...onGrounds('quiet', 'paper', 'card', 'accent-soft'),
      ...onGrounds('accent', 'paper', 'card', 'accent-soft'),
      ...onGrounds('accent-deep', 'paper', 'card', 'accent-soft'),
      ...onGrounds('good', 'card', 'good-soft'),
      ...onGrounds('look', 'card', 'look-soft'),
      ...onGrounds('on-accent', 'accent', 'accent-deep', 'good', 'look'),
    ];
    expect(texts.filter(({ ratio }) => !(ratio >= TEXT))).toEqual([]);
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
