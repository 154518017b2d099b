import { expect, test } from 'vitest';
import { latin1, textOfBytes } from '#write/paper/pdf/latin1.ts';

test('each byte is the letter of its number, and comes back', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
  const text = textOfBytes(bytes);
  expect([...text].map((letter) => letter.charCodeAt(0))).toEqual([...bytes]);
  expect(latin1(text)).toEqual(bytes);
});

test('what looks like the mark of an encoding is none, and a part of a file is that part alone', () => {
  expect(textOfBytes(Uint8Array.of(0xff, 0xfe, 0x41))).toBe('\u00ff\u00feA');
  expect(textOfBytes(Uint8Array.of(0x41, 0x42, 0x43, 0x44).subarray(1, 3))).toBe('BC');
});
