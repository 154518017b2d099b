/** Encodes pixels as PNG with few colours, since thumbnails need no more, and with the same bytes on every platform. */
import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** RGBA pixels, row by row. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array;
}

/** Bits kept per colour channel: the loss is invisible at this size, and halves the file. */
const BITS = 5;

/** @returns An RGB PNG with 8 bits per channel. */
export function encodePng({ width, height, rgba }: Pixels): Uint8Array {
  const line = width * 3 + 1;
  const raw = new Uint8Array(line * height);
  for (let y = 0, from = 0; y < height; y++)
    // Each row starts with its filter type: 0 (none) compresses flat colours best.
    for (let to = y * line + 1; to < (y + 1) * line; to += 3, from += 4)
      for (let channel = 0; channel < 3; channel++)
        raw[to + channel] = QUANTISED[rgba[from + channel] ?? 255] as number;
  const parts = [
    SIGNATURE,
    chunk('IHDR', header(width, height)),
    chunk('IDAT', zlibSync(raw, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const STEP = 255 / (2 ** BITS - 1);
/** Quantised value of each byte. */
const QUANTISED = Uint8Array.from({ length: 256 }, (_, value) =>
  Math.round(Math.round(value / STEP) * STEP),
);

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** IHDR: 8 bits per channel, RGB, default compression, filter and interlace. */
const TRUE_COLOUR = [8, 2, 0, 0, 0];

function header(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  bytes.set(TRUE_COLOUR, 8);
  return bytes;
}

/** A PNG chunk: length, name, content, CRC. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(content, 8);
  view.setUint32(content.length + 8, crc32(bytes.subarray(4, content.length + 8)));
  return bytes;
}
