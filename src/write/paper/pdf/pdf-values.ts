/**
 * A PDF as values: what finishing a file needs of the format (ISO 32000-1, 7.3), and no more. Numbers, names, strings
 * and words stay as they are written.
 */
import type { Flate } from './flate.ts';

/** A number, name (`/Page`), string (`(…)` or `<…>`), or `true`, `false`, `null`: as it stands in the file. */
export type Token = string;
export type Value = Token | Ref | Value[] | Dict;
export type Dict = Map<string, Value>;

/** Points to an object by its number. */
export class Ref {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}

export interface Stream {
  dict: Dict;
  /** As stored: packed where its dictionary says so. */
  bytes: Uint8Array;
  /** It is told in as few bytes as it can be. */
  slim?: true;
}

export interface PdfFile {
  objects: Map<number, Value | Stream>;
  root: Ref;
  info: Ref | null;
  /** The file's two identifiers. */
  id: Value | null;
}

export const isStream = (object: Value | Stream | undefined): object is Stream =>
  typeof object === 'object' && 'bytes' in object;

/** What a value points to. */
export function lookUp(pdf: PdfFile, value: Value | undefined): Value | Stream | undefined {
  return value instanceof Ref ? pdf.objects.get(value.id) : value;
}

/** The dictionary that a value is or points to; a stream's too. */
export function dictOf(pdf: PdfFile, value: Value | undefined): Dict | null {
  const found = lookUp(pdf, value);
  if (isStream(found)) return found.dict;
  return found instanceof Map ? found : null;
}

/** The list that a value is or points to; nothing is an empty one, anything else a list of itself. */
export function listOf(pdf: PdfFile, value: Value | undefined): Value[] {
  if (value === undefined) return [];
  const found = lookUp(pdf, value);
  return Array.isArray(found) ? found : [value];
}

/** Gives a new object its number. */
export function addObject(pdf: PdfFile, object: Value | Stream): Ref {
  let id = pdf.objects.size + 1;
  while (pdf.objects.has(id)) id += 1;
  pdf.objects.set(id, object);
  return new Ref(id);
}

/** Letters outside ASCII that a text string may hold in one byte (ISO 32000-1, D.2), by their Unicode. */
const ONE_BYTE: ReadonlyMap<string, number> = new Map([
  ...[...'•†‡…—–ƒ⁄‹›−‰„“”‘’‚™'].map((letter, at): [string, number] => [letter, 0x80 + at]),
  ...Array.from({ length: 0x5e }, (_, at): [string, number] => [
    String.fromCharCode(0xa1 + at),
    0xa1 + at,
  ]),
]);

/** A text string: a byte a letter where it can be, else in UTF-16. */
export function textToken(text: string): Token {
  let plain = '';
  for (const letter of text) {
    const byte = letter >= ' ' && letter <= '~' ? letter.charCodeAt(0) : ONE_BYTE.get(letter);
    if (byte === undefined || byte === 0xad) return utf16Token(text);
    plain +=
      letter === '(' || letter === ')' || letter === '\\'
        ? `\\${letter}`
        : String.fromCharCode(byte);
  }
  return `(${plain})`;
}

function utf16Token(text: string): Token {
  const units = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0'),
  );
  return `<FEFF${units.join('')}>`;
}

const LETTERS = new Map([...ONE_BYTE].map(([letter, byte]) => [byte, letter]));

/** The text of a text string. */
export function textOf(token: Token): string {
  const bytes = token.startsWith('<') ? hexBytes(token) : literalBytes(token);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    let text = '';
    for (let at = 2; at + 1 < bytes.length; at += 2)
      text += String.fromCharCode(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
    return text;
  }
  return bytes.map((byte) => LETTERS.get(byte) ?? String.fromCharCode(byte)).join('');
}

function hexBytes(token: Token): number[] {
  const digits = token.slice(1, -1).replace(/\s/g, '');
  return Array.from({ length: Math.ceil(digits.length / 2) }, (_, at) =>
    Number.parseInt(digits.slice(at * 2, at * 2 + 2).padEnd(2, '0'), 16),
  );
}

const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** The bytes of a string in brackets, without its escapes. */
export function literalBytes(token: Token): number[] {
  const bytes: number[] = [];
  const end = token.length - 1;
  for (let at = 1; at < end; at++) {
    if (token.charCodeAt(at) !== 0x5c) {
      bytes.push(token.charCodeAt(at));
      continue;
    }
    const letter = token[++at] ?? '';
    if (letter >= '0' && letter <= '7') {
      let value = Number(letter);
      for (let more = 0; more < 2; more++) {
        const digit = token[at + 1] ?? '';
        if (digit < '0' || digit > '7') break;
        value = value * 8 + Number(digit);
        at += 1;
      }
      bytes.push(value & 0xff);
    } else if (letter !== '\n' && letter !== '\r')
      bytes.push(ESCAPES[letter] ?? letter.charCodeAt(0));
  }
  return bytes;
}

/** A stream’s bytes as they were before they were packed. */
export function unpacked({ dict, bytes }: Stream, flate: Flate): Uint8Array {
  const filter = dict.get('Filter');
  if (filter === undefined) return bytes;
  if (filter !== '/FlateDecode' || dict.has('DecodeParms'))
    throw new Error(`The engine packed a stream by ${String(filter)}`);
  return flate.unpack(bytes);
}
