/** Objects that are packed together (ISO 32000-1, 7.5.7), written one after the other: as bytes, for there are many. */
import { latin1 } from './latin1.ts';

/** Bytes to begin with; where they do not do, there is room for twice what is needed. */
const ROOM = 16 * 1024;

export class PackedObjects {
  /** The objects' numbers, and where each begins. */
  readonly numbers: number[] = [];
  readonly starts: number[] = [];
  #bytes = new Uint8Array(ROOM);
  #length = 0;

  /** What is written from here on is the object of this number. */
  begin(number: number): void {
    if (this.#length > 0) this.#byte(NEW_LINE);
    this.numbers.push(number);
    this.starts.push(this.#length);
  }

  bytes(part: Uint8Array): void {
    this.#grow(part.length);
    this.#bytes.set(part, this.#length);
    this.#length += part.length;
  }

  text(text: string): void {
    this.bytes(latin1(text));
  }

  /** @param value A whole number, not below zero. */
  number(value: number): void {
    let digits = 1;
    for (let above = 10; above <= value; above *= 10) digits += 1;
    this.#grow(digits);
    this.#digits(this.#length, value, digits);
    this.#length += digits;
  }

  /** Objects of numbers from `base` on, filled with it and with what their keys count from. */
  copy({ numbers, starts, bytes, width, holes }: Template, base: number, key: number): void {
    if (this.#length > 0) this.#byte(NEW_LINE);
    const from = this.#length;
    for (let at = 0; at < numbers.length; at++) {
      this.numbers.push(base + (numbers[at] ?? 0));
      this.starts.push(from + (starts[at] ?? 0));
    }
    this.bytes(bytes);
    for (let at = 0; at < holes.length; at += 3) {
      const value = (holes[at + 1] ?? 0) + (holes[at + 2] === KEY ? key : base);
      this.#digits(from + (holes[at] ?? 0), value, width);
    }
  }

  /** What is left of the width stays as it is. */
  #digits(from: number, value: number, width: number): void {
    let rest = value;
    for (let at = from + width - 1; at >= from; at--) {
      const tenth = Math.floor(rest / 10);
      this.#bytes[at] = ZERO + rest - 10 * tenth;
      if (tenth === 0) return;
      rest = tenth;
    }
  }

  /** All of it, as a stream holds it: the table of the objects, and their text. */
  all(): { bytes: Uint8Array; first: number } {
    const table = new PackedObjects();
    for (let at = 0; at < this.numbers.length; at++) {
      if (at > 0) table.#byte(SPACE);
      table.number(this.numbers[at] ?? 0);
      table.#byte(SPACE);
      table.number(this.starts[at] ?? 0);
    }
    table.#byte(NEW_LINE);
    const first = table.#length;
    table.bytes(this.#bytes.subarray(0, this.#length));
    return { bytes: table.#bytes.subarray(0, table.#length), first };
  }

  #byte(value: number): void {
    this.#grow(1);
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  #grow(by: number): void {
    if (this.#length + by <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + by));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Objects to be written often, each time with other numbers: all in as many bytes as the largest of them takes. */
export interface Template {
  /** The objects' numbers, from the first of a copy, and where each begins. */
  numbers: readonly number[];
  starts: readonly number[];
  /** Their text, with spaces where numbers go. */
  bytes: Uint8Array;
  width: number;
  /** For each number: where it goes, what it is, and what that counts from: `BASE` or `KEY`. */
  holes: readonly number[];
}

export const [BASE, KEY] = [0, 1];
const [NEW_LINE, SPACE, ZERO] = [0x0a, 0x20, 0x30];
