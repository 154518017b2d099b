import { Unreadable } from './unreadable.ts';

/** Share of control characters beyond which bytes are no text. */
const MOST_CONTROLS = 0.005;

/** Text in UTF-8, in UTF-16 with or without its mark, or else in Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  if (controls > Math.max(2, text.length * MOST_CONTROLS))
    throw new Unreadable(
      'Unexpected binary file, expected text',
      'It is a picture, a program or another kind of file, whatever its name says. Open the alert where it came from and save it as .docx, .pdf or .txt.',
    );
  return text.replace(/^\ufeff/, '');
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const zeros = bytes.subarray(0, 4000).reduce(
    (count, byte, at) => {
      if (byte === 0) count[at % 2] = (count[at % 2] ?? 0) + 1;
      return count;
    },
    [0, 0] as [number, number],
  );
  const half = Math.min(bytes.length, 4000) / 2;
  if (zeros[1] > half * 0.6 && zeros[0] < half * 0.1)
    return new TextDecoder('utf-16le').decode(bytes);
  if (zeros[0] > half * 0.6 && zeros[1] < half * 0.1)
    return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
