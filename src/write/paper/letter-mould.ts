/**
 * A letter set once, with gaps where a family's own lines stand: the rest is the same for every family, so that only
 * these lines are shaped and packed, and stand in a stream of their own between what the page has before and after them.
 * It is set for nobody and with a fixed alphabet, so that neither its text nor its fonts tell of another family.
 */
import { finishFile } from './finish-pdf.ts';
import type { LineGlyph, PaperTools } from './paper-tools.ts';
import { FLATE, type Flate } from './pdf/flate.ts';
import type { JoinedPart } from './pdf/join-files.ts';
import { latin1, textOfBytes } from './pdf/latin1.ts';
import {
  addObject,
  type Dict,
  dictOf,
  isStream,
  listOf,
  literalBytes,
  lookUp,
  type PdfFile,
  type Ref,
  type Stream,
  unpacked,
  type Value,
} from './pdf/pdf-values.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { lettersOf } from './pdf/to-unicode.ts';
import { openPdf, reachable } from './pdf/write-pdf.ts';

/** The lines of a letter that are a family's own, in the order in which they are read. */
export interface OwnLines {
  greeting: string;
  /** Whose family it is for: it ends where the column does. */
  family: string;
  address: readonly string[];
}

export interface Mould {
  /** @returns The letter; `null` where a line asks for more than the mould has: letters, or room. */
  fill: (lines: OwnLines) => FilledMould | null;
}

/** Of the letters between these two. */
const span = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)).join('');

/** What Latin names and addresses are written with. */
const LETTERS = [
  ...`${span(0x21, 0x7e)}${span(0xa1, 0xac)}${span(0xae, 0x17f)}ȘșȚț‘’“”–—…`,
  'ff',
  'fi',
  'fl',
  'ffi',
  'ffl',
];
export const ALPHABET = LETTERS.join(' ');

export interface FilledMould extends JoinedPart {
  /** A file of its own. */
  file: () => Uint8Array;
}

/**
 * @param bytes A letter of two sides that was set with these lines, and the alphabet on a page after them.
 * @param wide Width of the column, and the least room between what ends it and what begins it, in points.
 * @returns `null` where the letter is not set as expected.
 */
export async function castMould(
  bytes: Uint8Array,
  set: OwnLines & { date: string },
  wide: { column: number; gutter: number },
  { flate = FLATE, shape }: Pick<PaperTools, 'flate'> & Required<Pick<PaperTools, 'shape'>>,
): Promise<Mould | null> {
  const pdf = readPdf(bytes);
  // The mould's own: a letter made from it is another file.
  pdf.id = null;
  dropLastPage(pdf);
  const letters = fontLetters(pdf);
  await finishFile(pdf, { flate });
  const page = firstPage(pdf);
  const stream = lookUp(pdf, page?.get('Contents'));
  if (!page || !isStream(stream)) return null;
  const drawing = textOfBytes(unpacked(stream, flate));
  const lines = linesOf(pdf, page, drawing, letters);
  const find = (text: string): DrawnLine | null => {
    const [line, ...more] = lines.filter((one) => one.text === text);
    return line && more.length === 0 ? line : null;
  };
  const greeting = find(set.greeting);
  const family = find(set.family);
  const date = find(set.date);
  const address = set.address.map(find);
  if (!greeting || !family || !date || address.includes(null)) return null;
  const own = [family, ...(address as DrawnLine[]), greeting];
  const pen = penOf(greeting.letters, shape);
  if (own.some((line, at) => line.font !== greeting.font || (own[at - 1]?.end ?? 0) > line.start))
    return null;
  const [from, to] = [family.from, greeting.to];
  const gap = openPage(pdf, page, [drawing.slice(0, from), drawing.slice(to)], flate);
  let make: ReturnType<typeof openPdf> | undefined;
  const file = (bytes: Uint8Array): Uint8Array => {
    make ??= openPdf(pdf, [gap], flate);
    return make([bytes]);
  };
  const [right, left] = [family.x + pen.width(set.family, family.size), greeting.x + wide.column];
  const dateEnd = date.x + pen.width(set.date, date.size) + wide.gutter;
  return {
    fill(said) {
      if (said.address.length !== address.length) return null;
      const texts = [said.family, ...said.address, said.greeting];
      let text = '';
      let done = from;
      for (const [at, line] of own.entries()) {
        const written = pen.write(texts[at] ?? '');
        if (written === null) return null;
        const width = (written.width * line.size) / 1000;
        const x = line === family ? right - width : line.x;
        if (line === family ? x < dateEnd : x + width > left) return null;
        text += `${drawing.slice(done, line.at)}${line === family ? short(x) : line.place}${drawing.slice(line.at + line.place.length, line.start)}${written.drawn}`;
        done = line.end;
      }
      const bytes = (flate.quick ?? flate.pack)(latin1(text + drawing.slice(done, to)));
      return { pdf, stream: gap, bytes, file: () => file(bytes) };
    },
  };
}

/**
 * Parts a page's drawing around a gap.
 * @param around What is drawn before it, and after.
 * @returns The number of the stream that is to be filled.
 */
function openPage(
  pdf: PdfFile,
  page: Dict,
  around: readonly [before: string, after: string],
  flate: Flate,
): number {
  const part = (bytes: Uint8Array): Ref =>
    addObject(pdf, { dict: new Map<string, Value>([['Filter', '/FlateDecode']]), bytes });
  const [before, after] = around.map((text) => part(flate.pack(latin1(text)))) as [Ref, Ref];
  const gap = part(new Uint8Array());
  page.set('Contents', [before, gap, after]);
  return gap.id;
}

/** Leaves the last page out of the file, and what it alone points to. */
function dropLastPage(pdf: PdfFile): void {
  const pages = dictOf(pdf, dictOf(pdf, pdf.root)?.get('Pages'));
  const kids = listOf(pdf, pages?.get('Kids')).slice(0, -1);
  pages?.set('Kids', kids);
  pages?.set('Count', String(kids.length));
  const kept = new Set(reachable(pdf));
  for (const id of [...pdf.objects.keys()]) if (!kept.has(id)) pdf.objects.delete(id);
}

const firstPage = (pdf: PdfFile): Dict | null =>
  dictOf(pdf, listOf(pdf, dictOf(pdf, dictOf(pdf, pdf.root)?.get('Pages'))?.get('Kids'))[0]);

/** What each code of a font says, by the font. */
function fontLetters(pdf: PdfFile): Map<Dict, Map<number, string>> {
  const fonts = new Map<Dict, Map<number, string>>();
  for (const object of pdf.objects.values()) {
    if (!(object instanceof Map) || object.get('Subtype') !== '/Type0') continue;
    const map = lookUp(pdf, object.get('ToUnicode'));
    if (!isStream(map)) continue;
    const letters = lettersOf(textOfBytes(unpacked(map as Stream, FLATE))) ?? [];
    fonts.set(object, new Map(letters.map(([code, says]) => [code, utf16(says)])));
  }
  return fonts;
}

const utf16 = (digits: string): string =>
  (digits.match(/.{4}/g) ?? [])
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('');

/** A line of the page as it is drawn. */
interface DrawnLine {
  text: string;
  font: Dict;
  letters: ReadonlyMap<number, string>;
  size: number;
  x: number;
  /** Where `x` is written in the drawing, and how. */
  at: number;
  place: string;
  /** Where its glyphs begin and end in the drawing. */
  start: number;
  end: number;
  /** Where the piece of content that it is begins and ends. */
  from: number;
  to: number;
}

/** A piece of content of its own, with a place, a font and its glyphs: the engine draws each line so. */
const LINE =
  /(?<head>\/Span<<[^<>]*>>BDC q 1 0 0 -1 )(?<place>-?[\d.]+) -?[\d.]+ cm(?<between>[^[(]*?\/(?<font>\w+) (?<size>[\d.]+) Tf 1 0 0 -1 0 0 Tm)(?<glyphs>\[(?:\((?:\\[\s\S]|[^\\()])*\)|[-\d. ])*\]TJ)(?<tail> ET Q EMC)/g;
const STRING = /\((?:\\[\s\S]|[^\\()])*\)/g;

function linesOf(
  pdf: PdfFile,
  page: Dict,
  drawing: string,
  fonts: ReadonlyMap<Dict, ReadonlyMap<number, string>>,
): DrawnLine[] {
  const named = dictOf(pdf, dictOf(pdf, page.get('Resources'))?.get('Font'));
  return [...drawing.matchAll(LINE)].flatMap((match): DrawnLine[] => {
    const groups = match.groups ?? {};
    const { head = '', place = '', font: name = '', size = '', glyphs = '', tail = '' } = groups;
    const font = dictOf(pdf, named?.get(name));
    const letters = font && fonts.get(font);
    if (!font || !letters) return [];
    const to = match.index + match[0].length;
    const end = to - tail.length;
    const codes = [...glyphs.matchAll(STRING)].flatMap(([token]) => pairs(literalBytes(token)));
    return [
      {
        text: codes.map((code) => letters.get(code) ?? '').join(''),
        font,
        letters,
        size: Number(size),
        x: Number(place),
        at: match.index + head.length,
        place,
        start: end - glyphs.length,
        end,
        from: match.index,
        to,
      },
    ];
  });
}

const pairs = (bytes: readonly number[]): number[] =>
  Array.from(
    { length: bytes.length / 2 },
    (_, at) => (bytes[2 * at] ?? 0) * 256 + (bytes[2 * at + 1] ?? 0),
  );

/** Writes lines with the glyphs that a font of the file holds. */
function penOf(letters: ReadonlyMap<number, string>, shape: (line: string) => LineGlyph[]) {
  const known = codesOf(letters, shape);
  const width = (line: string, size: number): number =>
    (shape(line).reduce((sum, { advance }) => sum + advance, 0) * size) / 1000;
  const draw = (line: string): WrittenLine | null => {
    // How the engine sets spaces beside one another, it alone says.
    if (/^ | $| {2}/.test(line)) return null;
    let text = '';
    let drawn = '[';
    let wide = 0;
    const close = () => {
      if (text !== '') drawn += `(${text})`;
      text = '';
    };
    for (const { id, advance, natural, moved } of shape(line)) {
      const code = known.get(id);
      if (code === undefined || moved) return null;
      text += byte(code >> 8) + byte(code & 0xff);
      wide += advance;
      if (advance === natural) continue;
      close();
      drawn += short(natural - advance);
    }
    close();
    return { drawn: `${drawn}]TJ`, width: wide };
  };
  // Families of a class live in few towns.
  const written = new Map<string, WrittenLine | null>();
  return {
    width,
    write(line: string): WrittenLine | null {
      const before = written.get(line);
      if (before !== undefined) return before;
      const now = draw(line);
      written.set(line, now);
      return now;
    },
  };
}

/** A line's glyphs as they are drawn, and how wide it is in thousandths of an em. */
interface WrittenLine {
  drawn: string;
  width: number;
}

/** The codes that a font of the file has for glyphs of the alphabet, by the glyph's number. */
function codesOf(
  letters: ReadonlyMap<number, string>,
  shape: (line: string) => LineGlyph[],
): Map<number, number> {
  const codes = new Map<string, number | null>();
  // What two codes say is two glyphs: which of them is meant can't be told.
  for (const [code, says] of letters) codes.set(says, codes.has(says) ? null : code);
  const known = new Map<number, number>();
  const learn = (says: string, [glyph, ...more]: readonly LineGlyph[]): void => {
    const code = codes.get(says);
    if (glyph && more.length === 0 && !glyph.moved && code != null) known.set(glyph.id, code);
  };
  const space = shape(' ');
  learn(' ', space);
  let at = 0;
  let between: LineGlyph[] = [];
  for (const glyph of [...shape(ALPHABET), ...space]) {
    if (glyph.id !== space[0]?.id) between.push(glyph);
    else {
      learn(LETTERS[at++] ?? '', between);
      between = [];
    }
  }
  // A letter that is drawn as a space would put those after it in another's place.
  return at === LETTERS.length ? known : new Map();
}

/** A byte of a string in brackets. */
const byte = (code: number): string =>
  code === 0x28 || code === 0x29 || code === 0x5c
    ? `\\${String.fromCharCode(code)}`
    : code === 0x0d
      ? '\\r'
      : String.fromCharCode(code);

const short = (value: number): string => String(Math.round(value * 1000) / 1000);
