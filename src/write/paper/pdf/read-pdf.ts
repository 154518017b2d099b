/**
 * Reads a PDF as the typesetting engine writes it: one table of where its objects stand, none of them packed together.
 * A file of another make is a fault of ours, for nothing else is finished here.
 */
import { textOfBytes } from './latin1.ts';
import { type Dict, type PdfFile, Ref, type Stream, type Value } from './pdf-values.ts';

export function readPdf(bytes: Uint8Array): PdfFile {
  const source = textOfBytes(bytes);
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source.slice(-64))?.[1]);
  const head = /^xref\s+0 (\d+)\s+/.exec(source.slice(table, table + 32));
  if (!head) throw new Error('The engine wrote a PDF without a table of its objects');
  const objects = new Map<number, Value | Stream>();
  const count = Number(head[1]);
  for (let id = 1; id < count; id++) {
    const entry = table + head[0].length + id * ENTRY;
    if (source[entry + 17] !== 'n') continue;
    objects.set(id, readObject(source, bytes, Number(source.slice(entry, entry + 10))));
  }
  const cursor = { source, at: source.indexOf('trailer', table) + 7 };
  const trailer = readValue(cursor);
  const root = trailer instanceof Map ? trailer.get('Root') : undefined;
  if (!(trailer instanceof Map) || !(root instanceof Ref))
    throw new Error('The engine wrote a PDF without a trailer');
  const info = trailer.get('Info');
  return {
    objects,
    root,
    info: info instanceof Ref ? info : null,
    id: trailer.get('ID') ?? null,
  };
}

/** Bytes of an entry of the table. */
const ENTRY = 20;

function readObject(source: string, bytes: Uint8Array, at: number): Value | Stream {
  const cursor = { source, at: source.indexOf(' obj', at) + 4 };
  const value = readValue(cursor);
  skipSpace(cursor);
  if (!(value instanceof Map) || !source.startsWith('stream', cursor.at)) return value;
  let from = cursor.at + 6;
  if (source[from] === '\r') from += 1;
  from += 1;
  const length = Number(value.get('Length'));
  if (!Number.isInteger(length)) throw new Error('The engine wrote a stream of unknown length');
  return { dict: value, bytes: bytes.subarray(from, from + length) };
}

interface Cursor {
  source: string;
  at: number;
}

const isSpace = (code: number): boolean => code <= 0x20;
/** Ends a name, a number or a word: a space or one of `()<>[]/%`. */
function isEnd(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0x28 ||
    code === 0x29 ||
    code === 0x3c ||
    code === 0x3e ||
    code === 0x5b ||
    code === 0x5d ||
    code === 0x2f ||
    code === 0x25
  );
}

function skipSpace(cursor: Cursor): void {
  while (isSpace(cursor.source.charCodeAt(cursor.at))) cursor.at += 1;
}

function readValue(cursor: Cursor): Value {
  skipSpace(cursor);
  const { source, at } = cursor;
  const code = source.charCodeAt(at);
  if (code === 0x3c && source.charCodeAt(at + 1) === 0x3c) return readDict(cursor);
  if (code === 0x5b) return readArray(cursor);
  if (code === 0x28) return readLiteral(cursor);
  if (code === 0x3c) {
    cursor.at = source.indexOf('>', at) + 1;
    return source.slice(at, cursor.at);
  }
  const token = readToken(cursor);
  return code >= 0x30 && code <= 0x39 ? (readRef(cursor, token) ?? token) : token;
}

function readToken(cursor: Cursor): string {
  const { source, at } = cursor;
  let end = at + 1;
  while (end < source.length && !isEnd(source.charCodeAt(end))) end += 1;
  cursor.at = end;
  return source.slice(at, end);
}

/** `12 0 R`: three words, of which the first has been read. */
function readRef(cursor: Cursor, token: string): Ref | null {
  if (!cursor.source.startsWith(' 0 R', cursor.at)) return null;
  if (!isEnd(cursor.source.charCodeAt(cursor.at + 4))) return null;
  cursor.at += 4;
  return new Ref(Number(token));
}

function readDict(cursor: Cursor): Dict {
  const dict: Dict = new Map();
  cursor.at += 2;
  for (;;) {
    skipSpace(cursor);
    if (cursor.source.charCodeAt(cursor.at) === 0x3e) break;
    const key = readToken(cursor);
    if (!key.startsWith('/')) throw new Error(`Unexpected key ${key} in a PDF`);
    dict.set(key.slice(1), readValue(cursor));
  }
  cursor.at += 2;
  return dict;
}

function readArray(cursor: Cursor): Value[] {
  const list: Value[] = [];
  cursor.at += 1;
  for (;;) {
    skipSpace(cursor);
    if (cursor.source.charCodeAt(cursor.at) === 0x5d) break;
    if (cursor.at >= cursor.source.length) throw new Error('A list of a PDF has no end');
    list.push(readValue(cursor));
  }
  cursor.at += 1;
  return list;
}

function readLiteral(cursor: Cursor): string {
  const { source, at } = cursor;
  let depth = 0;
  let end = at;
  for (; end < source.length; end++) {
    const code = source.charCodeAt(end);
    if (code === 0x5c) end += 1;
    else if (code === 0x28) depth += 1;
    else if (code === 0x29 && --depth === 0) break;
  }
  cursor.at = end + 1;
  return source.slice(at, cursor.at);
}
