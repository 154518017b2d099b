import { expect, test } from 'vitest';
import { FLATE } from '#write/paper/pdf/flate.ts';
import { keptFor } from '#write/paper/pdf/kept-streams.ts';

const made = (length: number) => ({ bytes: new Uint8Array(length), length });

test('what was made of a stream is made once, for all files that hold the same bytes', () => {
  const kept = keptFor({ ...FLATE });
  const stream = Uint8Array.of(1, 2, 3);
  const first = kept.of(stream, () => made(1));
  // Its file is gone, and may hold another by now.
  stream.fill(9);
  expect(kept.of(Uint8Array.of(1, 2, 3), () => made(2))).toBe(first);
  expect(kept.of(stream, () => made(3))?.length).toBe(3);
  expect(kept.of(Uint8Array.of(1, 2), () => null)).toBeNull();
});

test('streams of one sum are told apart', () => {
  const kept = keptFor({ ...FLATE });
  // FNV-1a of 32 bits says 0x5e4daa9d of both.
  const [one, other] = ['costarring', 'liquid'].map((word) => new TextEncoder().encode(word));
  if (!one || !other) throw new Error('There is nothing to tell apart');
  expect(kept.of(one, () => made(1))?.length).toBe(1);
  expect(kept.of(other, () => made(2))?.length).toBe(2);
  expect(kept.of(one, () => made(3))?.length).toBe(3);
});

test('the oldest are forgotten, and each engine has its own', () => {
  const kept = keptFor({ ...FLATE });
  for (let at = 0; at <= 256; at++) kept.of(Uint8Array.of(at >> 8, at & 0xff), () => made(at));
  expect(kept.of(Uint8Array.of(1, 0), () => made(1))?.length).toBe(256);
  expect(kept.of(Uint8Array.of(0, 0), () => made(7))?.length).toBe(7);
  expect(keptFor({ ...FLATE }).of(Uint8Array.of(1, 0), () => made(8))?.length).toBe(8);
});
