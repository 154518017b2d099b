/** A text found in a product, and where it was found. */
export interface FoundText {
  where: string;
  text: string;
  /** Source code as a whole, in which short words mean nothing; its strings are listed separately. */
  code?: true;
  /** Machine text that nobody reads: tag names, ids, paths. An ordinary word is not a name there. */
  machine?: true;
  /** Neighbouring texts joined to find names across them; each is also listed by itself. */
  joined?: true;
}

/** Opens embedded bytes of any kind: an attachment, a package part, a data URL. */
export type OpenBytes = (bytes: Uint8Array, where: string, depth?: number) => FoundText[];

/** The texts of an opened product, and faults that do not depend on wording: “a program (onclick)”. */
export interface Opened {
  found: FoundText[];
  faults: string[];
}

/** Separator that no name matches across: longer than the gap allowed between two letters of a name. */
export const SEPARATOR = ' ¶¶¶¶ ';

/** Most words (single letters apart) of a block that counts as a fragment rather than a sentence. */
const SHORT = 2;
const WORD = /[\p{L}\p{N}]{3,}/gu;
/** Characters joined from each end of a long block: the length of the longest name. */
const REACH = 80;

/**
 * Joins neighbouring blocks as the eye reads them: paragraphs, cells, items. “Blob” in one cell and “chat” in the next
 * read as one word, and so does a sentence broken over two paragraphs. Two whole sentences are not joined.
 */
export function joinNeighbours(blocks: readonly string[], where: string): FoundText[] {
  const texts = blocks.map((block) => block.trim()).filter((block) => block !== '');
  let joined = '';
  let isRun = false;
  for (const [index, text] of texts.entries()) {
    const before = texts[index - 1];
    const goesOn = before !== undefined && continuesIn(before, text);
    if (goesOn) isRun = true;
    joined += `${before === undefined ? '' : goesOn ? '\n' : SEPARATOR}${ends(text)}`;
  }
  return isRun ? [{ where, text: joined, joined: true }] : [];
}

const continuesIn = (before: string, after: string): boolean =>
  isShort(before) ||
  isShort(after) ||
  (/[^.!?…:;]$/u.test(before) && /^\P{L}{0,2}\p{Ll}/u.test(after));

const isShort = (text: string): boolean =>
  text.length < REACH && (text.match(WORD)?.length ?? 0) <= SHORT;

const ends = (text: string): string =>
  text.length <= 2 * REACH ? text : `${text.slice(0, REACH)}${SEPARATOR}${text.slice(-REACH)}`;

/** Removes repeated texts, so that a problem is reported once. */
export function uniqueTexts(found: readonly FoundText[]): FoundText[] {
  const seen = new Set<string>();
  return found.filter(({ text }) => text.trim() !== '' && !seen.has(text) && seen.add(text));
}
