/**
 * The font of form fields, embedded as PDF/UA-1 requires, with its mapping to Unicode. Its codes are Unicode, so that
 * any reader finds the letters that were typed (ISO 32000-1, 9.7 and 9.10.3).
 */
import { type PDFDocument, type PDFRef, PDFString } from 'pdf-lib';

/** The font of form fields, not subset, because any letter may be typed. */
export interface FieldFont {
  /** Its PostScript name, without the subset tag. */
  name: string;
  /** The TrueType program. */
  program: Uint8Array;
  /** By rising code point: the glyph, and its width in thousandths of the type size. */
  letters: readonly { point: number; glyph: number; width: number }[];
  /** In thousandths of the type size. */
  ascent: number;
  descent: number;
  capHeight: number;
  box: [number, number, number, number];
}

/** Subsets have a tag of six letters. */
const TAG = 'FIELDS+';

/** @returns The font's entry in a form's resources. */
export function embedFieldFont({ context }: PDFDocument, font: FieldFont): PDFRef {
  const BaseFont = `${TAG}${font.name}`;
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: BaseFont,
      Flags: 4,
      FontBBox: font.box,
      ItalicAngle: 0,
      Ascent: font.ascent,
      Descent: font.descent,
      CapHeight: font.capHeight,
      StemV: 80,
      FontFile2: context.register(
        context.flateStream(font.program, { Length1: font.program.length }),
      ),
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont,
      CIDSystemInfo: {
        Registry: PDFString.of('Adobe'),
        Ordering: PDFString.of('Identity'),
        Supplement: 0,
      },
      CIDToGIDMap: context.register(context.flateStream(glyphMap(font))),
      FontDescriptor: descriptor,
      W: font.letters.flatMap(({ point, width }) => [point, [width]]),
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(TO_UNICODE)),
    }),
  );
}

/** The glyph of each code up to the last, as two bytes each. */
function glyphMap({ letters }: FieldFont): Uint8Array {
  const map = new Uint8Array(2 * (Math.max(...letters.map(({ point }) => point)) + 1));
  for (const { point, glyph } of letters) map.set([glyph >> 8, glyph & 0xff], 2 * point);
  return map;
}

/** Maps each code to itself; a range may not cross a high byte. */
const BLOCK = 100;
const PAGES = Array.from({ length: 256 }, (_, high) => high.toString(16).padStart(2, '0'));
const RANGES = PAGES.map((high) => `<${high}00> <${high}ff> <${high}00>`);
const TO_UNICODE = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Fields def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${[0, 1, 2]
  .map((part) => RANGES.slice(part * BLOCK, (part + 1) * BLOCK))
  .map((ranges) => `${ranges.length} beginbfrange\n${ranges.join('\n')}\nendbfrange`)
  .join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
