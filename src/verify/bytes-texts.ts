import { FAR, type FoundText } from '#check/found-text.ts';
import { decoded } from './decoded.ts';
import { htmlTexts } from './html-texts.ts';
import { officeTexts } from './office-texts.ts';

/** Letters in a row that are words rather than chance, in a file of bytes; of them, this share is letters. */
const WORDS = /[A-Za-z][\w ,.'@:/-]{6,}\w/g;
const MOSTLY_LETTERS = 0.8;
/** Share of control characters beyond which bytes are no text. */
const MOST_CONTROLS = 0.01;

/** Files in files are opened to this depth. */
const DEEPEST = 6;

/** Text in bytes of any kind: a text file as it is, a package by its parts, and what can be read in any other. */
export function bytesTexts(bytes: Uint8Array, where: string, depth = 0): FoundText[] {
  if (bytes.length === 0) return [];
  if (isZip(bytes) && depth < DEEPEST) return officeTexts(bytes, bytesTexts, depth + 1).found;
  const text = isBinary(bytes) ? null : decoded(bytes);
  if (text !== null && isText(text))
    return [
      { where, text },
      ...(/[<&]/.test(text)
        ? htmlTexts(text, bytesTexts, depth + 1).map((found) => ({
            ...found,
            where: `${found.where} of ${where}`,
          }))
        : []),
    ];
  const words = (new TextDecoder('latin1').decode(bytes).match(WORDS) ?? []).filter(
    (run) => run.replace(/[^A-Za-z ]/g, '').length >= run.length * MOSTLY_LETTERS,
  );
  // A short name spelt with signs stands in any picture, by chance.
  return words.length > 0 ? [{ where, text: words.join(FAR), code: true }] : [];
}

/** Has it so few control characters, and bytes that are no character, that it was written to be read? */
const isText = (text: string): boolean => !hasMore(text, text.length * MOST_CONTROLS);

/**
 * Has its beginning alone more of them than all of it may have? To read a picture as letters takes longer than all else
 * that is asked of it. The last character of a beginning may be cut in two.
 */
const isBinary = (bytes: Uint8Array): boolean =>
  hasMore(decoded(bytes.subarray(0, bytes.length >> 4)), bytes.length * MOST_CONTROLS + 1);

function hasMore(text: string, most: number): boolean {
  let controls = 0;
  for (let at = 0; at < text.length && controls <= most; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x09 || (code > 0x0d && code < 0x20) || code === 0xfffd) controls += 1;
  }
  return controls > most;
}

/** “PK”, and the number of a file’s record. */
const isZip = ([a, b, c, d]: Uint8Array): boolean => a === 0x50 && b === 0x4b && c === 3 && d === 4;
