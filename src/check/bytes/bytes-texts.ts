import { type FoundText, htmlTexts } from './html-texts.ts';

/** Printable letters in a row that are words rather than chance, in a file of bytes. */
const WORDS = /[\x20-\x7e]{8,}/g;
/** Share of control characters beyond which bytes are no text. */
const MOST_CONTROLS = 0.01;

/** Text in bytes of any kind: a text file as it is, and what can be read in any other. */
export function bytesTexts(bytes: Uint8Array, where: string, depth = 0): FoundText[] {
  const text = decoded(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  if (controls <= text.length * MOST_CONTROLS)
    return [
      { where, text },
      ...(/[<&]/.test(text)
        ? htmlTexts(text, depth + 1).map((found) => ({
            ...found,
            where: `${found.where} of ${where}`,
          }))
        : []),
    ];
  const words = new TextDecoder('latin1').decode(bytes).match(WORDS) ?? [];
  return words.length > 0 ? [{ where, text: words.join('\n\n\n\n') }] : [];
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
