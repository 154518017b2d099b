/** Makes the font of PDF form fields: all characters that pupils may type, outlines only. */
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import type { FieldFont } from '#render/arrange/field-font.ts';

/** Font tables that PDF readers ignore. */
const IGNORED_TABLES = ['GDEF', 'GPOS', 'GSUB', 'STAT', 'gasp', 'name'];
/** Latin letters, digits, keyboard characters and their typographic forms. */
const TYPED = /^[ -~\p{Script=Latin}£€°½×÷·–—‘’“”«»¡¿•…]$/u;
/** Rare dictionary letters and superscripts, which nobody types. */
const RARE = /^[ªºĸŉſƒȷℓ]$/u;

/** @param font The TrueType file. */
export async function makeFieldFont(font: Buffer): Promise<FieldFont> {
  const whole = open(font);
  const typed = whole.characterSet.filter((point) => {
    const letter = String.fromCodePoint(point);
    return TYPED.test(letter) && !RARE.test(letter);
  });
  const subset = await subsetFont(font, String.fromCodePoint(...typed), {
    targetFormat: 'sfnt',
    noLayoutClosure: true,
    dropTables: IGNORED_TABLES,
  });
  const face = open(subset);
  const perMille = (value: number) => Math.round((value * 1000) / face.unitsPerEm);
  const letters = face.characterSet
    .map((point) => ({ point, glyph: face.glyphForCodePoint(point) }))
    .filter(({ glyph }) => glyph.id > 0)
    .map(({ point, glyph }) => ({ point, glyph: glyph.id, width: perMille(glyph.advanceWidth) }))
    .sort((a, b) => a.point - b.point);
  return {
    name: whole.postscriptName ?? 'Field',
    program: new Uint8Array(subset),
    letters,
    ascent: perMille(face.ascent),
    descent: perMille(face.descent),
    capHeight: perMille(face.capHeight),
    box: [face.bbox.minX, face.bbox.minY, face.bbox.maxX, face.bbox.maxY].map(
      perMille,
    ) as FieldFont['box'],
  };
}

function open(font: Uint8Array): fontkit.Font {
  const face = fontkit.create(Buffer.from(font));
  if (!('glyphForCodePoint' in face)) throw new Error('The font of form fields is a collection');
  return face;
}
