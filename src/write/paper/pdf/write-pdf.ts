/**
 * Writes a PDF with all that is no stream packed together (ISO 32000-1, 7.5.7 and 7.5.8): structure tags are many, small
 * and alike. What nothing points to is left out; the same values give the same bytes.
 */
import { FLATE, type Flate } from './flate.ts';
import { latin1 } from './latin1.ts';
import { PackedObjects } from './packed-objects.ts';
import { type Dict, isStream, type PdfFile, Ref, type Stream, type Value } from './pdf-values.ts';

/** The second line tells programs that the file is not text. */
const HEADER = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
/** Objects that are packed together: their place among them is told in two bytes. */
const TOGETHER = 20_000;
/** Places beyond this are told in four bytes, not in three. */
const NEAR = 0xff_ff_ff;

export const writePdf = (pdf: PdfFile, flate: Flate = FLATE): Uint8Array =>
  openPdf(pdf, [], flate)([]);

/**
 * Writes all of a file but some streams, to be written as often as these are given.
 * @param open Numbers of the streams.
 * @returns Makes a whole file, from what each of them holds: packed as its dictionary says.
 */
export function openPdf(
  pdf: PdfFile,
  open: readonly number[],
  flate: Flate = FLATE,
): (streams: readonly Uint8Array[]) => Uint8Array {
  const order = reachable(pdf);
  const isOpen = new Set(open);
  const closed = order.filter((id) => isStream(pdf.objects.get(id)) && !isOpen.has(id));
  const packed = order.filter((id) => !isStream(pdf.objects.get(id)));
  const numbers = new Map<number, number>();
  for (const id of [...packed, ...closed, ...open]) numbers.set(id, numbers.size + 1);
  const numberOf = (id: number): number => numbers.get(id) as number;
  const common = new PdfWriter(flate);
  for (const id of closed) common.stream(numberOf(id), pdf.objects.get(id) as Stream, numberOf);
  const next = common.pack(
    packed.map((id) => ({
      number: numberOf(id),
      body: writeValue(pdf.objects.get(id) as Value, numberOf),
    })),
    order.length + 1,
  );
  const end = {
    Root: pdf.root,
    ...(pdf.info ? { Info: pdf.info } : {}),
    ...(pdf.id ? { ID: pdf.id } : {}),
  };
  return (streams) => {
    const file = common.copy();
    for (const [at, id] of open.entries()) {
      const { dict } = pdf.objects.get(id) as Stream;
      file.stream(numberOf(id), { dict, bytes: streams[at] ?? new Uint8Array() }, numberOf);
    }
    return file.end(next, end, numberOf);
  };
}

/** Gives an object of the file that is read its number in the one that is written. */
export type NumberOf = (id: number) => number | string;

/** Writes a file piece by piece. Each number from 1 on is to be given once. */
export class PdfWriter {
  readonly #flate: Flate;
  #file = new Bytes();
  /** Kind, place and index of each number, one after the other. */
  #places: number[] = [0, 0, 65535];

  constructor(flate: Flate) {
    this.#flate = flate;
    this.#file.text(HEADER);
  }

  /** One that goes on by itself. */
  copy(): PdfWriter {
    const copy = new PdfWriter(this.#flate);
    copy.#file = new Bytes();
    copy.#file.bytes(this.#file.all());
    copy.#places = [...this.#places];
    return copy;
  }

  stream(number: number, { dict, bytes }: Stream, numberOf: NumberOf): void {
    this.#place(number, 1, this.#file.length, 0);
    const sized = new Map(dict).set('Length', String(bytes.length));
    this.#file.text(`${number} 0 obj\n${writeValue(sized, numberOf)}stream\n`);
    this.#file.bytes(bytes);
    this.#file.text('\nendstream\nendobj\n');
  }

  /**
   * Packs what is no stream.
   * @param holder First number that what holds them may have.
   * @returns The next number that is free.
   */
  pack(objects: readonly { number: number; body: string }[], holder: number): number {
    let next = holder;
    for (let from = 0; from < objects.length; from += TOGETHER) {
      const packed = new PackedObjects();
      for (const { number, body } of objects.slice(from, from + TOGETHER)) {
        packed.begin(number);
        packed.text(body);
      }
      this.hold(packed, next);
      next += 1;
    }
    return next;
  }

  /** @param holder Number of what holds them: they are no more than two bytes can count. */
  hold(objects: PackedObjects, holder: number): void {
    const { numbers } = objects;
    for (let index = 0; index < numbers.length; index++)
      this.#place(numbers[index] ?? 0, 2, holder, index);
    const { bytes, first } = objects.all();
    const dict = packedDict({ Type: '/ObjStm', N: `${numbers.length}`, First: `${first}` });
    this.stream(holder, { dict, bytes: this.#flate.pack(bytes) }, Number);
  }

  /** @param number Of the table that the file ends with: all below it have been given. */
  end(number: number, entries: Record<string, Value>, numberOf: NumberOf): Uint8Array {
    const start = this.#file.length;
    this.#place(number, 1, start, 0);
    const wide = start > NEAR ? 4 : 3;
    const table = packedDict({
      Type: '/XRef',
      Size: `${this.#places.length / PLACE}`,
      W: ['1', String(wide), '2'],
      ...entries,
      DecodeParms: new Map(Object.entries({ Predictor: '12', Columns: String(wide + 3) })),
    });
    const bytes = this.#flate.pack(rows(this.#places, wide));
    this.stream(number, { dict: table, bytes }, numberOf);
    this.#file.text(`startxref\n${start}\n%%EOF\n`);
    return this.#file.all();
  }

  #place(number: number, kind: Kind, at: number, index: number): void {
    const place = PLACE * number;
    // Filled in order, or it would be looked up by key.
    while (this.#places.length < place) this.#places.push(0);
    this.#places[place] = kind;
    this.#places[place + 1] = at;
    this.#places[place + 2] = index;
  }
}

/** Numbers of the objects that something points to, the catalogue first, each before what it points to. */
export function reachable(pdf: PdfFile): number[] {
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
export function writeValue(value: Value, numberOf: NumberOf): string {
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
    } else if (one instanceof Ref) word(`${numberOf(one.id)} 0 R`);
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

/** Free, by itself, or packed with others: then its place is what holds them. */
type Kind = 0 | 1 | 2;
const PLACE = 3;

/**
 * The table's rows, each as its difference from the row above, which packs to almost nothing.
 * @param wide Bytes of a place.
 */
function rows(places: readonly number[], wide: number): Uint8Array {
  const columns = wide + 3;
  const count = places.length / PLACE;
  const table = new Uint8Array(count * (columns + 1));
  let above = new Uint8Array(columns);
  let cells = new Uint8Array(columns);
  for (let row = 0; row < count; row++) {
    const at = places[PLACE * row + 1] ?? 0;
    const index = places[PLACE * row + 2] ?? 0;
    cells[0] = places[PLACE * row] ?? 0;
    for (let byte = 0; byte < wide; byte++) cells[byte + 1] = at >> (8 * (wide - 1 - byte));
    cells[wide + 1] = index >> 8;
    cells[wide + 2] = index;
    const start = row * (columns + 1);
    table[start] = 2;
    for (let column = 0; column < columns; column++)
      table[start + 1 + column] = (cells[column] ?? 0) - (above[column] ?? 0);
    [above, cells] = [cells, above];
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
