/**
 * Subset fonts of a PDF. A glyph has a separate code for each text that it represents, so that copying, searching and
 * screen readers get the original text in every script.
 */
import { zlibSync } from 'fflate';
import type { Subset } from 'fontkit';
import { type PDFContext, PDFName, PDFRawStream, type PDFRef, PDFString } from 'pdf-lib';
import type { Face } from './face.ts';
import type { Glyph } from './shape-text.ts';

interface Coded {
  /** Glyph id in the subset. */
  at: number;
  advance: number;
  text: string;
}

/** A font's PDF objects, prepared once for all files. */
interface FontObjects {
  name: string;
  file: Uint8Array;
  toUnicode: Uint8Array;
  toGlyph: Uint8Array;
  widths: number[];
}

/** Glyphs of one face, with their codes. */
class FontPart {
  readonly face: Face;
  private readonly subset: Subset;
  private readonly codes = new Map<string, number>();
  private readonly coded: Coded[] = [{ at: 0, advance: 0, text: '' }];
  private baked: FontObjects | null = null;

  constructor(face: Face) {
    this.face = face;
    this.subset = face.font.createSubset();
  }

  code(glyph: Glyph): number | undefined {
    return this.codes.get(`${glyph.id} ${glyph.text}`);
  }

  add(glyph: Glyph): number {
    const known = this.code(glyph);
    if (known !== undefined) return known;
    if (this.baked) throw new Error('A font that is written takes no more glyphs');
    const code = this.coded.length;
    const { advanceWidth } = this.face.font.getGlyph(glyph.id);
    this.codes.set(`${glyph.id} ${glyph.text}`, code);
    this.coded.push({
      at: this.include(glyph.id),
      advance: advanceWidth / this.face.upem,
      text: glyph.text,
    });
    return code;
  }

  /** fontkit's types are wrong here: it takes and returns a number. */
  private include(id: number): number {
    return (this.subset as unknown as { includeGlyph(id: number): number }).includeGlyph(id);
  }

  /** @param tag Six capitals that distinguish subsets of one font. */
  bake(tag: string): FontObjects {
    this.baked ??= {
      name: `${tag}+${this.face.font.postscriptName}`,
      file: zlibSync(this.subset.encode()),
      toUnicode: zlibSync(toUnicode(this.coded)),
      toGlyph: zlibSync(
        new Uint8Array(this.coded.flatMap(({ at }) => [(at >> 8) & 255, at & 255])),
      ),
      widths: this.coded.map(({ advance }) => Math.round(advance * 1000)),
    };
    return this.baked;
  }

  /** Width of the glyph, as a share of an em. */
  advance = (code: number): number => Math.round((this.coded[code]?.advance ?? 0) * 1000) / 1000;
}

/** A glyph as written in a content stream. */
export interface Written {
  /** Resource name of the font. */
  font: string;
  code: number;
  advance: number;
}

/** Glyphs shared by many letters: subset and compressed once. */
export class SharedFonts {
  readonly parts = new Map<Face, FontPart>();
  /** First letter of its fonts' resource names, unique within a PDF. */
  readonly letter: string;
  private readonly before: SharedFonts | null;

  /** @param before Fonts whose glyphs need not be repeated. */
  constructor(letter: string, before: SharedFonts | null = null) {
    this.letter = letter;
    this.before = before;
  }

  write(glyph: Glyph): Written | null {
    return this.before?.write(glyph) ?? written(this, glyph);
  }

  add(glyph: Glyph): void {
    if (!this.before?.write(glyph)) partOf(this.parts, glyph.face).add(glyph);
  }
}

function written({ parts, letter }: Pick<SharedFonts, 'parts' | 'letter'>, glyph: Glyph) {
  const part = parts.get(glyph.face);
  const code = part?.code(glyph);
  if (!part || code === undefined) return null;
  return { font: fontName(parts, glyph.face, letter), code, advance: part.advance(code) };
}

/** The fonts of one PDF: shared ones, and those for its own families' names. */
export class PdfFonts {
  private readonly shared: readonly SharedFonts[];
  private readonly own = { parts: new Map<Face, FontPart>(), letter: 'N' };

  /** @param shared Shared fonts, in order of preference. */
  constructor(shared: readonly SharedFonts[]) {
    this.shared = shared;
  }

  write(glyph: Glyph): Written {
    for (const fonts of this.shared) {
      const known = written(fonts, glyph);
      if (known) return known;
    }
    const { parts, letter } = this.own;
    const part = partOf(parts, glyph.face);
    const code = part.add(glyph);
    return { font: fontName(parts, glyph.face, letter), code, advance: part.advance(code) };
  }

  /** The font dictionary of a page's resources. */
  embed(context: PDFContext): Record<string, PDFRef> {
    const fonts: Record<string, PDFRef> = {};
    for (const { parts, letter } of [...this.shared, this.own])
      for (const [face, part] of parts) {
        const name = fontName(parts, face, letter);
        fonts[name] = embed(
          context,
          face,
          part.bake(`${letter}AAAA${String.fromCharCode(64 + Number(name.slice(1)))}`),
        );
      }
    return fonts;
  }
}

function partOf(parts: Map<Face, FontPart>, face: Face): FontPart {
  const known = parts.get(face);
  if (known) return known;
  const part = new FontPart(face);
  parts.set(face, part);
  return part;
}

const fontName = (parts: ReadonlyMap<Face, FontPart>, face: Face, letter: string): string =>
  `${letter}${[...parts.keys()].indexOf(face) + 1}`;

function embed(context: PDFContext, { font, upem }: Face, baked: FontObjects): PDFRef {
  const packed = (bytes: Uint8Array) =>
    context.register(
      PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: bytes.length }), bytes),
    );
  const thousandths = (value: number) => Math.round((value * 1000) / upem);
  const { minX, minY, maxX, maxY } = font.bbox;
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: baked.name,
      // Symbolic: glyphs are referenced by number, not by name.
      Flags: 4,
      FontBBox: [minX, minY, maxX, maxY].map(thousandths),
      ItalicAngle: font.italicAngle,
      Ascent: thousandths(font.ascent),
      Descent: thousandths(font.descent),
      CapHeight: thousandths(font.capHeight),
      StemV: 80,
      FontFile2: packed(baked.file),
    }),
  );
  const system = context.obj({});
  system.set(PDFName.of('Registry'), PDFString.of('Adobe'));
  system.set(PDFName.of('Ordering'), PDFString.of('Identity'));
  system.set(PDFName.of('Supplement'), context.obj(0));
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: baked.name,
      CIDSystemInfo: system,
      FontDescriptor: descriptor,
      CIDToGIDMap: packed(baked.toGlyph),
      DW: 0,
      W: [0, baked.widths],
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: baked.name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: packed(baked.toUnicode),
    }),
  );
}

/**
 * Builds the ToUnicode map. A glyph that belongs to the one before maps to a zero-width space, since an empty mapping
 * is invalid.
 */
function toUnicode(coded: readonly Coded[]): Uint8Array {
  const entries = coded
    .slice(1)
    .map(
      ({ text }, index) => `<${hex4(index + 1)}> <${[...(text || '\u200b')].map(utf16).join('')}>`,
    );
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += 100) {
    const some = entries.slice(at, at + 100);
    blocks.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`);
  }
  return new TextEncoder().encode(
    `/CIDInit /ProcSet findresource begin
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
end`,
  );
}

export const hex4 = (value: number): string => value.toString(16).padStart(4, '0').toUpperCase();
const utf16 = (character: string): string =>
  Array.from({ length: character.length }, (_, index) => hex4(character.charCodeAt(index))).join(
    '',
  );
