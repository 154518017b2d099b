/** Tools for Word and PowerPoint: rasteriser, fonts with their widths, and the date. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { OfficeTools } from '#render/arrange/office-tools.ts';
import { buildDate } from '../command.ts';
import { createRasteriser } from './rasterise.ts';

export function createOffice(): Omit<OfficeTools, 'paper'> {
  const { resolve } = createRequire(import.meta.url);
  const family = (of: string, file: string) => {
    const face = (name: string) =>
      new Uint8Array(readFileSync(resolve(`@expo-google-fonts/${of}/${name}/${file}_${name}.ttf`)));
    return { regular: face('400Regular'), bold: face('700Bold') };
  };
  const fonts = family('atkinson-hyperlegible-next', 'AtkinsonHyperlegibleNext');
  return {
    rasterise: createRasteriser(),
    fonts,
    turnedFonts: family('vazirmatn', 'Vazirmatn'),
    advance: measureAdvances(fonts),
    hand: readFileSync(new URL('../../handouts/hand.svg', import.meta.url), 'utf8'),
    day: buildDate(),
  };
}

/** Character widths in em; characters missing in the font count as one em. */
function measureAdvances({ regular, bold }: OfficeTools['fonts']): OfficeTools['advance'] {
  const [light, heavy] = [regular, bold].map(widths) as [Width, Width];
  return (character, isBold) => (isBold ? heavy : light)(character);
}

type Width = (character: string) => number;

function widths(bytes: Uint8Array): Width {
  const font = fontkit.create(Buffer.from(bytes));
  if (!('hasGlyphForCodePoint' in font)) throw new Error('a collection of fonts, not one');
  const known = new Map<string, number>();
  return (character) => {
    const seen = known.get(character);
    if (seen !== undefined) return seen;
    const point = character.codePointAt(0) ?? 0;
    const width = font.hasGlyphForCodePoint(point)
      ? font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm
      : 1;
    known.set(character, width);
    return width;
  };
}
