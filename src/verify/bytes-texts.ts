import { type FoundText, SEPARATOR } from '#check/found-text.ts';
import { decodeByMark } from './decode-by-mark.ts';
import { htmlTexts } from './html-texts.ts';
import { officeTexts } from './office-texts.ts';

/** Runs of letters long enough to be words rather than chance. */
const WORDS = /[A-Za-z][\w ,.'@:/-]{6,}\w/g;
const MOSTLY_LETTERS = 0.8;
/** Share of control characters above which bytes are binary. */
const MAX_CONTROLS = 0.01;

/** Deepest nesting of files in files that is opened. */
const MAX_DEPTH = 6;

/** Text in any bytes: a text file as it is, a zip by its parts, and printable runs in anything else. */
export function bytesTexts(bytes: Uint8Array, where: string, depth = 0): FoundText[] {
  if (isZip(bytes) && depth < MAX_DEPTH) return officeTexts(bytes, bytesTexts, depth + 1).found;
  const text = isBinary(bytes) ? null : decodeByMark(bytes);
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
  // In image data a short name spelt with signs occurs by chance, so only exact spellings count.
  return words.length > 0 ? [{ where, text: words.join(SEPARATOR), code: true }] : [];
}

/** Is the share of control and replacement characters low enough for text? */
const isText = (text: string): boolean => !hasMore(text, text.length * MAX_CONTROLS);

/**
 * Does the beginning alone exceed the limit for the whole file? Decoding pictures as text would dominate verification.
 * The last character of the beginning may be cut in two.
 */
const isBinary = (bytes: Uint8Array): boolean =>
  hasMore(decodeByMark(bytes.subarray(0, bytes.length >> 4)), bytes.length * MAX_CONTROLS + 1);

function hasMore(text: string, most: number): boolean {
  let controls = 0;
  for (let at = 0; at < text.length && controls <= most; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x09 || (code > 0x0d && code < 0x20) || code === 0xfffd) controls += 1;
  }
  return controls > most;
}

/** “PK” and the signature of a local file header. */
const isZip = ([a, b, c, d]: Uint8Array): boolean => a === 0x50 && b === 0x4b && c === 3 && d === 4;
