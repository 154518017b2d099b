/**
 * Writes a PDF with all that is no stream packed together (ISO 32000-1, 7.5.7 and 7.5.8): structure tags are many, small
 * and alike. What nothing points to is left out; the same values give the same bytes.
 */
import { FLATE, type Flate } from './flate.ts';
import { latin1 } from './latin1.ts';
import { type Dict, isStream, type PdfFile, Ref, type Stream, type Value } from './pdf-values.ts';

/** The second line tells programs that the file is not text. */
const HEADER = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
/** Columns of the table of objects: kind, place or stream, index. */
const WIDTHS = [1, 3, 2] as const;
const COLUMNS = 6;

export function writePdf(pdf: PdfFile, flate: Flate = FLATE): Uint8Array {
  const order = reachable(pdf);
  const streams = order.filter((id) => isStream(pdf.objects.get(id)));
  const packed = order.filter((id) => !isStream(pdf.objects.get(id)));
  const numbers = new Map<number, number>();
  for (const id of [...packed, ...streams]) numbers.set(id, numbers.size + 1);
  const file = new Bytes();
  file.text(HEADER);
  const places: Place[] = [{ kind: 0, at: 0, index: 65535 }];
  const holder = order.length + 1;
  for (const [index] of packed.entries()) places.push({ kind: 2, at: holder, index });
  for (const id of streams) {
    const { dict, bytes } = pdf.objects.get(id) as Stream;
    places.push({ kind: 1, at: file.length, index: 0 });
    file.stream(places.length - 1, dict, bytes, numbers);
  }
  const bodies = packed.map((id) => write(pdf.objects.get(id) as Value, numbers));
  let offset = 0;
  const index = bodies.map((body, at) => {
    const entry = `${at + 1} ${offset}`;
    offset += body.length + 1;
    return entry;
  });
  const first = `${index.join(' ')}\n`;
  const objects = flate.pack(latin1(`${first}${bodies.join('\n')}`));
  places.push({ kind: 1, at: file.length, index: 0 });
  file.stream(
    holder,
    packedDict({ Type: '/ObjStm', N: `${bodies.length}`, First: `${first.length}` }),
    objects,
    numbers,
  );
  const start = file.length;
  places.push({ kind: 1, at: start, index: 0 });
  const table = packedDict({
    Type: '/XRef',
    Size: `${places.length}`,
    W: [...WIDTHS].map(String),
    Root: pdf.root,
    ...(pdf.info ? { Info: pdf.info } : {}),
    ...(pdf.id ? { ID: pdf.id } : {}),
    DecodeParms: new Map(Object.entries({ Predictor: '12', Columns: String(COLUMNS) })),
  });
  file.stream(holder + 1, table, flate.pack(rows(places)), numbers);
  file.text(`startxref\n${start}\n%%EOF\n`);
  return file.all();
}

/** Objects that something points to, the catalogue first, each before what it points to. */
function reachable(pdf: PdfFile): number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  const waiting: (Value | Stream)[] = [];
  const visit = (value: Value | Stream): void => {
    if (value instanceof Ref) {
      if (seen.has(value.id)) return;
      seen.add(value.id);
      const object = pdf.objects.get(value.id);
      if (object === undefined) throw new Error(`Object ${value.id} of a PDF is missing`);
      order.push(value.id);
      waiting.push(object);
    } else if (Array.isArray(value)) value.forEach(visit);
    else if (value instanceof Map) for (const one of value.values()) visit(one);
    else if (isStream(value)) visit(value.dict);
  };
  visit(pdf.root);
  if (pdf.info) visit(pdf.info);
  for (let at = 0; at < waiting.length; at++) visit(waiting[at] as Value);
  return order;
}

/** A value in as few bytes as it can be told in: a space stands only where two words would run together. */
function write(value: Value, numbers: ReadonlyMap<number, number>): string {
  let text = '';
  // Does what is written end in a word that the next would run into?
  let open = false;
  const word = (token: string): void => {
    text += open ? ` ${token}` : token;
    open = true;
  };
  const sign = (token: string): void => {
    text += token;
    open = false;
  };
  const put = (one: Value): void => {
    if (typeof one === 'string') {
      const first = one.charCodeAt(0);
      if (first === PARENTHESIS || first === ANGLE) sign(one);
      else {
        if (first === SLASH) open = false;
        word(one);
      }
    } else if (one instanceof Ref) word(`${numbers.get(one.id)} 0 R`);
    else if (Array.isArray(one)) {
      sign('[');
      for (const item of one) put(item);
      sign(']');
    } else {
      sign('<<');
      for (const [key, item] of one) {
        sign(`/${key}`);
        open = true;
        put(item);
      }
      sign('>>');
    }
  };
  put(value);
  return text;
}
const [PARENTHESIS, ANGLE, SLASH] = [0x28, 0x3c, 0x2f];

interface Place {
  kind: 0 | 1 | 2;
  at: number;
  index: number;
}

/** The table's rows, each as its difference from the row above, which packs to almost nothing. */
function rows(places: readonly Place[]): Uint8Array {
  const table = new Uint8Array(places.length * (COLUMNS + 1));
  let above = new Uint8Array(COLUMNS);
  for (const [row, { kind, at, index }] of places.entries()) {
    const cells = Uint8Array.of(kind, at >> 16, at >> 8, at, index >> 8, index);
    table[row * (COLUMNS + 1)] = 2;
    for (const [column, cell] of cells.entries())
      table[row * (COLUMNS + 1) + 1 + column] = cell - (above[column] ?? 0);
    above = cells;
  }
  return table;
}

const packedDict = (entries: Record<string, Value>): Dict =>
  new Map<string, Value>([...Object.entries(entries), ['Filter', '/FlateDecode']]);

/** Bytes that grow. */
class Bytes {
  readonly #parts: Uint8Array[] = [];
  length = 0;

  bytes(part: Uint8Array): void {
    this.#parts.push(part);
    this.length += part.length;
  }

  text(text: string): void {
    this.bytes(latin1(text));
  }

  stream(id: number, dict: Dict, bytes: Uint8Array, numbers: ReadonlyMap<number, number>): void {
    const sized = new Map(dict).set('Length', String(bytes.length));
    this.text(`${id} 0 obj\n${write(sized, numbers)}stream\n`);
    this.bytes(bytes);
    this.text('\nendstream\nendobj\n');
  }

  all(): Uint8Array {
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.#parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}
