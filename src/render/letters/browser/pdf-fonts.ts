/**
 * The part of each font that a PDF holds. A glyph has a code of its own for each text that it stands for, so that what
 * is copied out of the letter, searched in it or read out from it is what was written, in every script.
 */
import { zlibSync } from 'fflate';
import type { Subset } from 'fontkit';
import { type PDFContext, PDFName, PDFRawStream, type PDFRef, PDFString } from 'pdf-lib';
import type { Face } from './face.ts';
import type { Glyph } from './shape-text.ts';

interface Coded {
  /** The glyph's number in the subset. */
  at: number;
  advance: number;
  text: string;
}

/** What is written into each PDF that has the font, made once. */
interface Baked {
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
  private baked: Baked | null = null;

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

  /** The typings have it the other way round: it takes a number, and gives the number in the subset. */
  private include(id: number): number {
    return (this.subset as unknown as { includeGlyph(id: number): number }).includeGlyph(id);
  }

  /** @param tag Six capitals that tell subsets of one font apart. */
  bake(tag: string): Baked {
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

  /** Width that a reader gives the glyph, as a share of an em. */
  advance = (code: number): number => Math.round((this.coded[code]?.advance ?? 0) * 1000) / 1000;
}

/** A glyph as a content stream writes it. */
export interface Written {
  /** Name of the font among a page's resources. */
  font: string;
  code: number;
  advance: number;
}

/** Glyphs that many letters have in common: cut and packed once, and put into each PDF that has such a letter. */
export class SharedFonts {
  readonly parts = new Map<Face, FontPart>();
  /** What its fonts' names begin with, among all that may stand in one PDF: a capital letter. */
  readonly letter: string;
  private readonly before: SharedFonts | null;

  /** @param before What is in these already is not put into others. */
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

/** The fonts of one PDF: shared ones, and what its own families' names need beside them. */
export class PdfFonts {
  private readonly shared: readonly SharedFonts[];
  private readonly own = { parts: new Map<Face, FontPart>(), letter: 'N' };

  /** @param shared All that its letters are written with; of several that have a glyph, the first writes it. */
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

  /** The fonts as a page's resources. */
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

function embed(context: PDFContext, { font, upem }: Face, baked: Baked): PDFRef {
  const packed = (bytes: Uint8Array, more = {}) =>
    context.register(
      PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: bytes.length, ...more }), bytes),
    );
  const thousandths = (value: number) => Math.round((value * 1000) / upem);
  const { minX, minY, maxX, maxY } = font.bbox;
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: baked.name,
      // Symbolic: its glyphs are asked for by number, not by name.
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

/** A code's text. What belongs to the glyph before it says a space of no width: saying nothing is not allowed. */
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
  Array.from({ length: character.length }, (_, at) => hex4(character.charCodeAt(at))).join('');
