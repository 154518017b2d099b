/** Fonts for what is typed into fields: embedded as PDF/UA-1 asks for, with the way back to Unicode. */
import { FLATE, type Flate } from './pdf/flate.ts';
import { latin1, textOfBytes } from './pdf/latin1.ts';
import {
  addObject,
  type Dict,
  dictOf,
  isStream,
  listOf,
  lookUp,
  type PdfFile,
  Ref,
  unpacked,
  type Value,
} from './pdf/pdf-values.ts';
import { hex, lettersOf, type Run, toUnicode } from './pdf/to-unicode.ts';

/** The font of form fields: whole for all that may be typed, since nobody knows what will be. Its codes are Unicode. */
export interface FieldFont {
  /** Its PostScript name, without the tag of a subset. */
  name: string;
  /** The TrueType program, deflated once for all files that embed it. */
  program: Uint8Array;
  /** Bytes of the program as it was. */
  length: number;
  /** What may be typed, by rising Unicode: its glyph, and its width in thousandths of the type size. */
  letters: readonly { point: number; glyph: number; width: number }[];
  /** In thousandths of the type size. */
  ascent: number;
  descent: number;
  capHeight: number;
  box: [number, number, number, number];
}

/** Subsets bear a tag of six letters. */
const TAG = 'FIELDS+';

/**
 * Embeds the font. Where the file is set in the same face, its words are drawn with the same program, so that no letter
 * is in the file twice.
 */
export function embedFieldFont(pdf: PdfFile, font: FieldFont, flate: Flate = FLATE): Ref {
  const { letters, glyphs, widths } = toldOf(font, flate);
  const program = addObject(pdf, {
    dict: dict({ Filter: '/FlateDecode', Length1: String(font.length) }),
    bytes: font.program,
    slim: true,
  });
  const name = `/${TAG}${font.name}`;
  const descriptor = addObject(
    pdf,
    dict({
      Type: '/FontDescriptor',
      FontName: name,
      Flags: '4',
      FontBBox: font.box.map(String),
      ItalicAngle: '0',
      Ascent: String(font.ascent),
      Descent: String(font.descent),
      CapHeight: String(font.capHeight),
      StemV: '80',
      FontFile2: program,
    }),
  );
  shareProgram(pdf, font, descriptor, flate);
  const descendant = addObject(
    pdf,
    dict({
      Type: '/Font',
      Subtype: '/CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: dict({ Registry: '(Adobe)', Ordering: '(Identity)', Supplement: '0' }),
      CIDToGIDMap: addPacked(pdf, glyphs),
      FontDescriptor: descriptor,
      W: widths.flatMap(([first, run]): Value[] => [first, [...run]]),
    }),
  );
  return addObject(
    pdf,
    dict({
      Type: '/Font',
      Subtype: '/Type0',
      BaseFont: name,
      Encoding: '/Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: addPacked(pdf, letters),
    }),
  );
}

/** What each file tells of the font: which letters its codes are, their glyphs, and how wide they are. */
interface Told {
  letters: Uint8Array;
  glyphs: Uint8Array;
  widths: readonly (readonly [first: string, widths: readonly string[]])[];
}

/** It is the same in all files that have fields. */
function toldOf(font: FieldFont, flate: Flate): Told {
  const before = TOLD.get(font);
  if (before?.flate === flate) return before;
  const runs = runsOf(font);
  const map = runs.map((run): Run => {
    const [first, last] = [run[0]?.point ?? 0, run.at(-1)?.point ?? 0];
    return [hex(first), hex(last), hex(first)];
  });
  const told = {
    flate,
    letters: flate.pack(latin1(toUnicode(map))),
    glyphs: flate.pack(glyphMap(font.letters.map(({ point, glyph }) => [point, glyph] as const))),
    widths: runs.map(
      (run) => [String(run[0]?.point), run.map(({ width }) => String(width))] as const,
    ),
  };
  TOLD.set(font, told);
  return told;
}
const TOLD = new WeakMap<FieldFont, Told & { flate: Flate }>();

/** Letters whose numbers follow one another, under one high byte. */
function runsOf({ letters }: FieldFont): FieldFont['letters'][number][][] {
  const runs: FieldFont['letters'][number][][] = [];
  for (const letter of letters) {
    const run = runs.at(-1);
    if (run?.at(-1)?.point === letter.point - 1 && letter.point % 256 !== 0) run.push(letter);
    else runs.push([letter]);
  }
  return runs;
}

/** Lets the file's own subset of the same face draw with the program of `descriptor`, where it holds all that is drawn. */
function shareProgram(pdf: PdfFile, font: FieldFont, descriptor: Ref, flate: Flate): void {
  const known = new Map(font.letters.map((letter) => [letter.point, letter]));
  for (const object of [...pdf.objects.values()]) {
    if (!(object instanceof Map) || object.get('Subtype') !== '/Type0') continue;
    const [ref] = listOf(pdf, object.get('DescendantFonts'));
    const subset = dictOf(pdf, ref);
    const map = lookUp(pdf, object.get('ToUnicode'));
    const isSame = String(subset?.get('BaseFont')).replace(/^\/[A-Z]{6}\+/, '') === font.name;
    if (!subset || !isSame || !isStream(map)) continue;
    const widths = widthsOf(pdf, subset);
    const glyphs = lettersOf(textOfBytes(unpacked(map, flate)))?.map(([code, said]) => {
      const letter = said.length === 4 ? known.get(Number.parseInt(said, 16)) : undefined;
      const width = widths.get(code);
      // Another form of the letter, or one that is not among those that may be typed.
      if (!letter || width === undefined || Math.abs(width - letter.width) > 1) return null;
      return [code, letter.glyph] as const;
    });
    if (!glyphs?.every((pair) => pair !== null)) continue;
    subset.set('CIDToGIDMap', addPacked(pdf, flate.pack(glyphMap(glyphs))));
    for (const unused of [
      subset.get('FontDescriptor'),
      dictOf(pdf, subset.get('FontDescriptor'))?.get('FontFile2'),
    ])
      if (unused instanceof Ref) pdf.objects.delete(unused.id);
    subset.set('FontDescriptor', descriptor);
  }
}

/** Width of each code, from a font's list of runs. */
function widthsOf(pdf: PdfFile, font: Dict): Map<number, number> {
  const widths = new Map<number, number>();
  const list = listOf(pdf, font.get('W'));
  for (let at = 0; at < list.length; ) {
    const first = Number(list[at]);
    const next = list[at + 1];
    if (Array.isArray(next)) {
      for (const [index, width] of next.entries()) widths.set(first + index, Number(width));
      at += 2;
    } else {
      for (let code = first; code <= Number(next); code++) widths.set(code, Number(list[at + 2]));
      at += 3;
    }
  }
  return widths;
}

/** Glyph of each code up to the last, two bytes each. */
function glyphMap(glyphs: readonly (readonly [code: number, glyph: number])[]): Uint8Array {
  const map = new Uint8Array(2 * (Math.max(...glyphs.map(([code]) => code)) + 1));
  for (const [code, glyph] of glyphs) map.set([glyph >> 8, glyph & 0xff], 2 * code);
  return map;
}

const addPacked = (pdf: PdfFile, bytes: Uint8Array): Ref =>
  addObject(pdf, { dict: dict({ Filter: '/FlateDecode' }), bytes });

const dict = (entries: Record<string, Value>): Dict => new Map(Object.entries(entries));
