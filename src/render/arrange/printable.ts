/** Text in letters that the fonts hold: what stands for those that they lack. */

/** Signs that mean something: a bullet in their place would lose it. */
const PLAIN: readonly [signs: RegExp, as: string][] = [
  [/^[→➔➙➜➝➞➡⇒⟶]/u, '>'],
  [/^[✗✘✖❌❎🚫⛔]/u, '×'],
  [/^[✓✔✅☑🗸]/u, '√'],
];
/** Bullets as word processors, chats and PDFs write them. */
const BULLET = /^[\p{Extended_Pictographic}\p{Co}\p{So}]/u;
/** What joins, colours or turns a sign and is none itself. */
const SILENT = /[\p{Cf}\p{Variation_Selector}\p{Emoji_Modifier}]/gu;
const CONTROL = /^\p{Cc}/u;
/** What no file may hold, though fonts have it: control characters, and marks of how text is stored (PDF/UA-1). */
const NEVER = /[\p{Cc}\u{FEFF}\u{FFFE}\u{FFFF}]/u;
/** What any reader takes for “a letter is missing here”, best first. */
const MISSING = ['\u{FFFD}', '□', '?'] as const;

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Puts a plain equivalent for each sign that no font holds: ③ becomes 3, ﬁ becomes fi, wide letters become usual ones, a
 * cross becomes ×, a picture or a word processor’s bullet •, and only what has none becomes �.
 * @param onReplaced Is called with each sign that is written otherwise, and what stands for it.
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
    // What is silent is not missed.
    if (segment.replace(SILENT, '') !== as) onReplaced(segment, as);
    printed += as;
  }
  return printed;
}

/** A word that no column is wide enough for: longer than any that a dictionary has. */
const ENDLESS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]{29,}/gu;
/** Letters of it that stay together. */
const PIECE = /.{6}(?=.{3})/gu;

/** Text whose endless words may be parted at the end of a line, without a sign. */
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

/** A letter without its marks: what a font without the mark still holds. */
const unmarked = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');
