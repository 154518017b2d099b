/**
 * Extracts the text of a PDF's pages in drawing order (ISO 32000-1, 9.4 and 9.10.2). A PDF reader arranges text by
 * position and drops what it takes for duplicates; this keeps every string.
 */
import { type PDFDict, type PDFDocument, PDFStream } from 'pdf-lib';
import { type Operation, stringBytes } from './content-tokens.ts';
import { dictAt, key, nameAt } from './pdf-values.ts';
import { pageOperations, streamOperations } from './stream-content.ts';

/** Deepest nesting of form XObjects that is followed. */
const MAX_DEPTH = 8;
/** Gap between letters that counts as a space, in thousandths of the font size. */
const SPACE = 200;
/** Operators after which text starts at another position. */
const MOVES = new Set(['BT', 'Td', 'TD', 'Tm', 'T*', "'", '"']);

/** Decodes the bytes of a string. */
type Decode = (bytes: readonly number[]) => string;

/** One text per page: adjacent strings are joined, others separated by a space. */
export function shownText(pdf: PDFDocument): string[] {
  const fonts = new Map<PDFDict, Decode>();
  return pdf.getPages().map(({ node }) => {
    const texts: string[] = [];
    read(pageOperations(pdf, node), node.Resources() ?? null, texts, fonts, 0);
    return texts.join('');
  });
}

function read(
  drawing: readonly Operation[],
  resources: PDFDict | null,
  texts: string[],
  fonts: Map<PDFDict, Decode>,
  depth: number,
): void {
  const named = resources && dictAt(resources, 'Font');
  const drawings = resources && dictAt(resources, 'XObject');
  let decode: Decode = asLatin1;
  for (const { operator, operands } of drawing) {
    if (MOVES.has(operator)) texts.push(' ');
    if (operator === 'Tf') {
      const font = named && dictAt(named, operands[0]?.slice(1) ?? '');
      if (font && !fonts.has(font)) fonts.set(font, decoderOf(font));
      decode = (font && fonts.get(font)) ?? asLatin1;
    } else if (/^(?:Tj|TJ|'|")$/.test(operator)) texts.push(...shown(operands, decode));
    else if (operator === 'Do' && depth < MAX_DEPTH) {
      const inner = drawings?.lookup(key(operands[0]?.slice(1) ?? ''));
      if (inner instanceof PDFStream && nameAt(inner.dict, 'Subtype') === 'Form')
        read(
          streamOperations(inner),
          dictAt(inner.dict, 'Resources') ?? resources,
          texts,
          fonts,
          depth + 1,
        );
    }
  }
}

const shown = (operands: Operation['operands'], decode: Decode): string[] =>
  operands.map((token) => {
    if (token.startsWith('(') || token.startsWith('<')) return decode(stringBytes(token));
    return Number(token) < -SPACE ? ' ' : '';
  });

/** Decoder from the font's ToUnicode map; without one, codes are Latin-1. */
function decoderOf(font: PDFDict): Decode {
  const list = font.lookup(key('ToUnicode'));
  if (!(list instanceof PDFStream)) return asLatin1;
  const letters = lettersInMap(streamOperations(list));
  const bytesEach = nameAt(font, 'Subtype') === 'Type0' ? 2 : 1;
  return (bytes) => {
    let text = '';
    for (let at = 0; at < bytes.length; at += bytesEach)
      text += letters.get(code(bytes.slice(at, at + bytesEach))) ?? '';
    return text;
  };
}

const asLatin1: Decode = (bytes) => String.fromCharCode(...bytes);
const code = (bytes: readonly number[]): number =>
  bytes.reduce((value, byte) => value * 256 + byte, 0);

/**
 * Entries of a ToUnicode map: “<01> <0041>”, “<01> <05> <0041>” and “<01> <05> [<0041> <0061> …]” (ISO 32000-1,
 * 9.10.3).
 */
function lettersInMap(map: readonly Operation[]): Map<number, string> {
  const letters = new Map<number, string>();
  const utf16 = (token: string) => {
    const bytes = stringBytes(token);
    return Array.from({ length: bytes.length >> 1 }, (_, index) =>
      code(bytes.slice(2 * index, 2 * index + 2)),
    );
  };
  for (const { operator, operands } of map) {
    const pair = operator === 'endbfchar';
    if (!pair && operator !== 'endbfrange') continue;
    const tokens = operands.filter((token) => /^[<[\]]/.test(token));
    for (let at = 0; at < tokens.length; ) {
      const first = code(stringBytes(tokens[at++] ?? ''));
      const last = pair ? first : code(stringBytes(tokens[at++] ?? ''));
      const isListed = tokens[at] === '[';
      if (isListed) at++;
      const start = isListed ? [] : utf16(tokens[at++] ?? '');
      for (let charCode = first; charCode <= Math.min(last, first + 0xffff); charCode++) {
        const units = isListed ? utf16(tokens[at++] ?? '') : plus(start, charCode - first);
        letters.set(charCode, String.fromCharCode(...units));
      }
      if (isListed) at++;
    }
  }
  return letters;
}

/** The units with `count` added to the last one. */
const plus = (units: readonly number[], count: number): number[] =>
  units.map((unit, index) => (index === units.length - 1 ? unit + count : unit));
