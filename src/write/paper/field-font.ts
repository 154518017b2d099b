import { type PDFContext, PDFRawStream, type PDFRef, PDFString } from 'pdf-lib';

/** The font of form fields: whole for all that may be typed, since nobody knows what will be. */
export interface FieldFont {
  /** Its PostScript name, with the tag of a subset. */
  name: string;
  /** The TrueType program, deflated once for all files that embed it. */
  program: Uint8Array;
  /** Bytes of the program as it was. */
  length: number;
  /** Thousandths of the type size, by glyph. */
  widths: number[];
  /** Glyph and Unicode of each letter, by rising glyph. */
  letters: [glyph: number, codePoint: number][];
  /** In thousandths of the type size. */
  ascent: number;
  descent: number;
  capHeight: number;
  box: [number, number, number, number];
}

/** Entries a `bfchar` block may hold (ISO 32000-1, 9.10.3). */
const BLOCK = 100;

/** Embeds the font as PDF/UA-1 asks for: whole, with its way back to Unicode. */
export function embedFieldFont(context: PDFContext, font: FieldFont): PDFRef {
  const program = context.register(
    PDFRawStream.of(
      context.obj({ Filter: 'FlateDecode', Length1: font.length, Length: font.program.length }),
      font.program,
    ),
  );
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: font.name,
      Flags: 4,
      FontBBox: font.box,
      ItalicAngle: 0,
      Ascent: font.ascent,
      Descent: font.descent,
      CapHeight: font.capHeight,
      StemV: 80,
      FontFile2: program,
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: font.name,
      CIDSystemInfo: {
        Registry: PDFString.of('Adobe'),
        Ordering: PDFString.of('Identity'),
        Supplement: 0,
      },
      CIDToGIDMap: 'Identity',
      FontDescriptor: descriptor,
      W: [0, font.widths],
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: font.name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(toUnicode(font))),
    }),
  );
}

function toUnicode({ letters }: FieldFont): string {
  const blocks: string[] = [];
  for (let from = 0; from < letters.length; from += BLOCK) {
    const lines = letters
      .slice(from, from + BLOCK)
      .map(([glyph, point]) => `<${hex(glyph)}> <${hex(point)}>`);
    blocks.push(`${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');
