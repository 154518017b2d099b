import { expect, test } from 'vitest';
import { bytesTexts } from '#verify/bytes-texts.ts';
import { decodeByMark } from '#verify/decode-by-mark.ts';

/** Bytes as chance throws them, the same on each run. */
function chance(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 7;
  for (let at = 0; at < length; at++) {
    state = (state * 1103515245 + 12345) % 2147483648;
    bytes[at] = state >>> 16;
  }
  return bytes;
}

test('words in a picture are found among its bytes', () => {
  const bytes = chance(4000);
  bytes.set(new TextEncoder().encode('\u0000Made on Blobchat for Wren\u0000'), 2000);
  expect(
    bytesTexts(bytes, 'a picture')
      .map(({ text }) => text)
      .join(),
  ).toContain('Made on Blobchat for Wren');
});

test('bytes of chance say hardly a word', () => {
  const said = bytesTexts(chance(200_000), 'a picture')
    .map(({ text }) => text)
    .join();
  expect(said.length).toBeLessThan(2000);
});

test('a text is read as it is, whatever its encoding', () => {
  const text = 'He met her on Blobchat';
  for (const bytes of [Buffer.from(text), Buffer.from(`\ufeff${text}`, 'utf16le')])
    expect(bytesTexts(new Uint8Array(bytes), 'a file')[0]?.text).toContain(text);
});

test('a table with tabs is a text as a table with commas is', () => {
  for (const text of ['Blob chat\t4\t5\t6\n', 'Blob chat,4,5,6\n'])
    expect(bytesTexts(new TextEncoder().encode(text), 'a file')).toEqual([
      { where: 'a file', text },
    ]);
});

test.each([
  ['begins as a zip does and is none', [0x50, 0x4b, 3, 5]],
  ['has the fourth byte of one', [1, 2, 3, 4]],
])('a file that %s is searched as bytes', (_, start) => {
  const bytes = new Uint8Array([...start, ...chance(400)]);
  bytes.set(new TextEncoder().encode('\u0000Made on Blobchat\u0000'), 100);
  expect(bytesTexts(bytes, 'a file').map(({ text }) => text)).toEqual([
    expect.stringContaining('Made on Blobchat'),
  ]);
});

test('a file of nothing says nothing', () => {
  expect(bytesTexts(new Uint8Array(), 'a file').map(({ text }) => text)).toEqual(['']);
});

test('only a whole mark says that bytes are of two a letter', () => {
  for (const start of [
    [0x41, 0xff],
    [0xfe, 0x41],
    [0xff, 0x41],
    [0x41, 0xfe],
  ])
    expect(decodeByMark(new Uint8Array([...start, ...Buffer.from('Blobchat')]))).toContain(
      'Blobchat',
    );
  for (const swapped of [false, true]) {
    const bytes = Buffer.from('\ufeffBlobchat', 'utf16le');
    expect(decodeByMark(new Uint8Array(swapped ? bytes.swap16() : bytes))).toBe('Blobchat');
  }
});
