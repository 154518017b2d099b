/** A piece of text found in a product, and where a reader or a curious pupil finds it. */
export interface FoundText {
  where: string;
  text: string;
  /** A program as a whole, in which short words mean nothing; what it says is found beside it. */
  code?: true;
  /** Words that a format or a program has, and no reader: names of tags, ids, paths. An ordinary word means nothing there. */
  machine?: true;
  /** Pieces put together to look for a name in: each stands among the texts by itself too. */
  joined?: true;
}

/** Opens bytes of any kind that stand in a file: an attachment, a part of a package, a data URL. */
export type OpenBytes = (bytes: Uint8Array, where: string, depth?: number) => FoundText[];

/** What an opened product says, and what in it should not be there, whatever its words: “a program (onclick)”. */
export interface Opened {
  found: FoundText[];
  faults: string[];
}

/** Separator over which no name matches: longer than the gap allowed between two letters of one. */
export const FAR = ' ¶¶¶¶ ';

/** A block of no more words than this, letters by themselves apart, is a piece rather than a sentence. */
const SHORT = 2;
const WORD = /[\p{L}\p{N}]{3,}/gu;
/** Characters at each end of a long block that are joined to its neighbours: the longest name. */
const REACH = 80;

/**
 * Blocks of text as the eye runs over them: paragraphs, cells, items. “Blob” in one cell and “chat” in the next read as
 * one word; so do a paragraph that breaks off and one that goes on with a small letter. Two whole sentences do not.
 */
export function neighbours(blocks: readonly string[], where: string): FoundText[] {
  const texts = blocks.map((block) => block.trim()).filter((block) => block !== '');
  let joined = '';
  let isRun = false;
  for (const [index, text] of texts.entries()) {
    const before = texts[index - 1];
    const goesOn = before !== undefined && readsOn(before, text);
    if (goesOn) isRun = true;
    joined += `${before === undefined ? '' : goesOn ? '\n' : FAR}${ends(text)}`;
  }
  return isRun ? [{ where, text: joined, joined: true }] : [];
}

const readsOn = (before: string, after: string): boolean =>
  isShort(before) ||
  isShort(after) ||
  (/[^.!?…:;]$/u.test(before) && /^\P{L}{0,2}\p{Ll}/u.test(after));

const isShort = (text: string): boolean =>
  text.length < REACH && (text.match(WORD)?.length ?? 0) <= SHORT;

const ends = (text: string): string =>
  text.length <= 2 * REACH ? text : `${text.slice(0, REACH)}${FAR}${text.slice(-REACH)}`;

/** Removes repeated texts: one finding a file is enough. */
export function uniqueTexts(found: readonly FoundText[]): FoundText[] {
  const seen = new Set<string>();
  return found.filter(({ text }) => text.trim() !== '' && !seen.has(text) && seen.add(text));
}
