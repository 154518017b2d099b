/** Decodes escapes in code: `\u0042`, `\x42`, `\42`, `%42`; and strings concatenated with `+`. */

const CODE_POINT = /\\u\{([\da-f]{1,6})\}|\\u([\da-f]{4})|\\x([\da-f]{2})/gi;
const CSS_POINT = /\\([\da-f]{1,6})\s?/gi;
const LAST_POINT = 0x10ffff;

/** The text with its escapes decoded, in each way that changes it. */
export function decodings(text: string): string[] {
  const ways = [
    text.replace(CODE_POINT, (all, ...points: (string | undefined)[]) =>
      letter(all, points.slice(0, 3).find(Boolean)),
    ),
    text.replace(CSS_POINT, letter),
    decodePercent(text),
  ];
  return [...new Set(ways)].filter((way) => way !== text);
}

function letter(all: string, hex: string | undefined): string {
  const point = Number.parseInt(hex ?? '', 16);
  return point > 0 && point <= LAST_POINT ? String.fromCodePoint(point) : all;
}

/** Code with concatenated string literals joined. */
export const joinStringLiterals = (code: string): string => code.replace(/["'`]\s*\+\s*["'`]/g, '');

/** Decodes each run of `%xx` by itself, so that a malformed one does not prevent the rest. */
export const decodePercent = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
