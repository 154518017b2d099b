import { decodeBytes } from '#read/decode-bytes.ts';
import { Unreadable } from './unreadable.ts';

/** Share of control characters above which bytes are not text. */
const MAX_CONTROL_SHARE = 0.005;

/**
 * Decodes a text file in any encoding.
 * @throws Unreadable When the bytes are not text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeBytes(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  if (controls > Math.max(2, text.length * MAX_CONTROL_SHARE))
    throw new Unreadable(
      'Unexpected binary file, expected text',
      'It is a picture, a program or another kind of file, whatever its name says. Open the alert where it came from and save it as .docx, .pdf or .txt.',
    );
  return text.replace(/^\ufeff/, '');
}
