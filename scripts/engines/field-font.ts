/** Makes the font of form fields: every Latin letter of the house's font, without what only typesetting needs. */
import { zlibSync } from 'fflate';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import type { FieldFont } from '#write/paper/field-font.ts';

/** Tables that no PDF reader looks at. */
const UNREAD = ['GDEF', 'GPOS', 'GSUB', 'STAT', 'gasp', 'name'];

/** @param font The TrueType file. */
export async function makeFieldFont(font: Buffer): Promise<FieldFont> {
  const whole = open(font);
  const typed = whole.characterSet.filter((point) => point >= 0x20);
  const program = await subsetFont(font, String.fromCodePoint(...typed), {
    targetFormat: 'sfnt',
    noLayoutClosure: true,
    dropTables: UNREAD,
  });
  const face = open(program);
  const perMille = (value: number) => Math.round((value * 1000) / face.unitsPerEm);
  const letters = new Map<number, number>();
  for (const point of face.characterSet) {
    const { id } = face.glyphForCodePoint(point);
    if (id > 0 && !letters.has(id)) letters.set(id, point);
  }
  return {
    name: `FIELDS+${whole.postscriptName}`,
    program: zlibSync(new Uint8Array(program), { level: 9 }),
    length: program.length,
    widths: Array.from({ length: face.numGlyphs }, (_, id) =>
      perMille(face.getGlyph(id).advanceWidth),
    ),
    letters: [...letters].sort(([a], [b]) => a - b),
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
