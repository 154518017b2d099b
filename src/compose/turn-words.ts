/** What somebody writes or says in the text of a turn, with who it is: its slots are not filled yet. */

/** `other` is whom the story is about, `program` what is asked for advice. */
export type SaidBy = 'other' | 'friend' | 'program' | 'hero';

export interface Said {
  by: SaidBy;
  words: string;
}

/** Between quotation marks; one inside a word is none. */
const QUOTED = /(?<![\p{L}}])'((?:[^']|(?<=[\p{L}}])'(?=\p{L}))+)'(?!\p{L})/gu;

/** What stands after the words that somebody says, and before them. */
const AFTER: readonly [RegExp, SaidBy][] = [
  [/^\s*\{says\} \{other\}/, 'other'],
  [/^\s*it (?:says|writes|answers)/, 'program'],
  [/^\s*writes \{hero\}/, 'hero'],
];
const BEFORE: readonly [RegExp, SaidBy][] = [
  [/\{other\}'s name(?: on it)?[^.]*(?:\. It leads to \{link\.to\})?:\s*$/, 'other'],
  [/\{other\} \{says\}:\s*$/, 'other'],
  [/\{confidant\},? writes[^.]*:\s*$/, 'friend'],
  [/\bIt (?:says|writes|answers):\s*$/, 'program'],
  [/\{hero\} asks \{alone\.with\}:\s*$/, 'hero'],
];
/** Between words of one and the same: nothing but who says them. */
const GOES_ON = /^\s*(?:\{says\} \{other\}|it (?:says|writes|answers))\.\s*$/;

/** A program is asked again, and answers again, without a word on who it is. */
function goesOn(
  last: SaidBy | null,
  { before, words }: { before: string; words: string },
): SaidBy | null {
  if (last === 'program' && words.endsWith('?') && GOES_ON.test(before)) return 'hero';
  return last === 'hero' && before.trim() === '' ? 'program' : null;
}

/** Everything in quotation marks that one of these four says, in order. */
export function saidIn(written: string): Said[] {
  const text = written.replace(/[‘’]/g, "'");
  const quotes: Said[] = [];
  let end = 0;
  let last: SaidBy | null = null;
  for (const match of text.matchAll(QUOTED)) {
    const [whole, words = ''] = match;
    const before = text.slice(end, match.index);
    const after = text.slice(match.index + whole.length);
    const speaker = goesOn(last, { before, words });
    const by: SaidBy | null =
      speaker ??
      AFTER.find(([pattern]) => pattern.test(after))?.[1] ??
      BEFORE.find(([pattern]) => pattern.test(text.slice(0, match.index)))?.[1] ??
      (last && GOES_ON.test(before) ? last : null);
    if (by === 'program' && !text.includes('{alone.with}')) continue;
    if (by) quotes.push({ by, words: words.replace(/,$/, '.').replaceAll("'", '’') });
    last = by;
    end = match.index + whole.length;
  }
  return quotes;
}

/** Who says it, with the end of its sentence; of a sentence that is nothing but words, its end. */
const ENDS = /^(?:\s*(?:\{says\} \{other\}|it (?:says|writes|answers))\.)?\s*(?=$|\S)/;

/**
 * A text without the sentences that are nothing but what somebody says: a screen beside it shows them. Where nothing else is
 * told it stays as it is.
 */
export function withoutSaid(text: string): string {
  const written = text.replace(/[‘’]/g, "'");
  let rest = '';
  let end = 0;
  for (const match of written.matchAll(QUOTED)) {
    const [whole, words = ''] = match;
    const before = written.slice(0, match.index);
    const after = written.slice(match.index + whole.length);
    const begins = before.trim() === '' || /[.!?]'?\s*$/.test(before);
    const [tail = ''] = ENDS.exec(after) ?? [];
    const isWhole =
      tail.includes('.') || (/[.!?]$/.test(words) && /^\s*(?:$|['\p{Lu}{])/u.test(after));
    const isAttributed = /^\s*(?:\{says\}|it )/.test(after) && !tail.includes('.');
    if (!begins || !isWhole || isAttributed) continue;
    rest += text.slice(end, match.index);
    end = match.index + whole.length + tail.length;
  }
  rest += text.slice(end);
  return rest.trim() === '' ? text : rest.trim();
}
