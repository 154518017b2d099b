/**
 * Generates the table of character widths for text in pictures: `node scripts/letter-widths.ts`. A test compares it
 * with the fonts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import type { LetterWidths } from '#render/pictures/lettering.ts';

const { resolve } = createRequire(import.meta.url);
const FILES: Record<keyof LetterWidths, string> = {
  text: 'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  'text-bold': 'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  early: 'andika/Andika_400Regular.ttf',
  'early-bold': 'andika/Andika_700Bold.ttf',
};
/** Keyboard characters, their typographic forms, and accented letters of names. */
const LETTERS =
  [...Array(95).keys()].map((index) => String.fromCharCode(32 + index)).join('') +
  '£€’‘“”–—…•·×°éâêîôûŵŷïöëäüàèìòùáíóúýçñãõåøæœßčšžłńśźżćęąğışţțșřěůďťňľĺőű';

/** Widths in thousandths of an em, by character. */
export function letterWidths(): LetterWidths {
  return Object.fromEntries(
    Object.entries(FILES).map(([face, file]) => [face, widthsOf(file)]),
  ) as unknown as LetterWidths;
}

function widthsOf(file: string): Record<string, number> {
  const font = fontkit.create(readFileSync(resolve(`@expo-google-fonts/${file}`)));
  if (!('glyphForCodePoint' in font)) throw new Error(`${file} is a collection of fonts`);
  return Object.fromEntries(
    [...LETTERS].map((letter) => {
      const { advanceWidth } = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
      return [letter, Math.round((advanceWidth * 1000) / font.unitsPerEm)];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = new URL('../src/render/pictures/letter-widths.json', import.meta.url);
  writeFileSync(target, `${JSON.stringify(letterWidths(), null, 2)}\n`);
}
