/** Replaces characters that the fonts lack. */

/** Signs with a meaning, which a bullet would lose. */
const PLAIN: readonly [signs: RegExp, as: string][] = [
  [/^[→➔➙➜➝➞➡⇒⟶]/u, '>'],
  [/^[✗✘✖❌❎🚫⛔]/u, '×'],
  [/^[✓✔✅☑🗸]/u, '√'],
];
/** Bullets as word processors, chats and PDFs write them. */
const BULLET = /^[\p{Extended_Pictographic}\p{Co}\p{So}]/u;
/** Characters that join, colour or modify another one. */
const SILENT = /[\p{Cf}\p{Variation_Selector}\p{Emoji_Modifier}]/gu;
const CONTROL = /^\p{Cc}/u;
/** Characters that no file may contain: control characters and byte order marks (PDF/UA-1). */
const NEVER = /[\p{Cc}\u{FEFF}\u{FFFE}\u{FFFF}]/u;
/** Signs for a missing character, best first. */
const MISSING = ['\u{FFFD}', '□', '?'] as const;

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Replaces characters that no font has by plain equivalents: ③ by 3, ﬁ by fi, wide letters by normal ones, a cross by
 * ×, pictures and word processors' bullets by •, anything else by �.
 * @param onReplaced Called with each replaced character and its replacement.
 */
export function printable(
  text: string,
  covers: (character: string) => boolean,
  onReplaced: (sign: string, as: string) => void,
): string {
  const holds = (character: string) => !NEVER.test(character) && covers(character);
  if ([...text].every(holds)) return text;
  let printed = '';
  for (const { segment } of clusters.segment(text)) {
    if ([...segment].every(holds)) {
      printed += segment;
      continue;
    }
    const as = equivalent(segment, holds);
    // Silent characters are not reported.
    if (segment.replace(SILENT, '') !== as) onReplaced(segment, as);
    printed += as;
  }
  return printed;
}

/** Length from which on a word may be split. */
const ENDLESS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]{29,}/gu;
/** Letters of it that stay together. */
const PIECE = /.{6}(?=.{3})/gu;

/** The text with break opportunities in endless words. */
export const parting = (text: string): string =>
  text.replace(ENDLESS, (word) => word.replace(PIECE, '$&\u200b'));

function equivalent(sign: string, covers: (character: string) => boolean): string {
  const isCovered = (text: string) => [...text].every(covers);
  if (CONTROL.test(sign)) return ' ';
  const plain = sign.replace(SILENT, '');
  const meant = PLAIN.find(([signs]) => signs.test(plain))?.[1];
  if (meant !== undefined && isCovered(meant)) return meant;
  const ways = [plain, plain.normalize('NFC'), plain.normalize('NFKC'), unmarked(plain)];
  const way = ways.find((candidate) => isCovered(candidate) && (candidate !== '' || plain === ''));
  if (way !== undefined) return way;
  if (BULLET.test(plain) && covers('•')) return '•';
  return MISSING.find(covers) ?? '?';
}

/** A letter without diacritics, for fonts that lack them. */
const unmarked = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');
