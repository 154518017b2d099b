/** Finds what somebody writes or says in a turn's text, whose slots are not filled yet. */

/** `other`: the person whom the story is about; `program`: the chatbot that is asked for advice. */
export type Speaker = 'other' | 'friend' | 'program' | 'hero';

export interface Quotation {
  by: Speaker;
  words: string;
}

/** Text in single quotation marks; apostrophes do not match. */
const QUOTED = /(?<![\p{L}}])'((?:[^']|(?<=[\p{L}}])'(?=\p{L}))+)'(?!\p{L})/gu;

/** Words after a quotation, and before one, by speaker. */
const AFTER: readonly [RegExp, Speaker][] = [
  [/^\s*\{says\} \{other\}/, 'other'],
  [/^\s*it (?:says|writes|answers)/, 'program'],
  [/^\s*writes \{hero\}/, 'hero'],
];
const BEFORE: readonly [RegExp, Speaker][] = [
  [/\{other\}'s name(?: on it)?[^.]*(?:\. It leads to \{link\.to\})?:\s*$/, 'other'],
  [/\{other\} \{says\}:\s*$/, 'other'],
  [/\{confidant\},? writes[^.]*:\s*$/, 'friend'],
  [/\bIt (?:says|writes|answers):\s*$/, 'program'],
  [/\{hero\} asks \{alone\.with\}:\s*$/, 'hero'],
];
/** Text between two quotations of the same speaker. */
const GOES_ON = /^\s*(?:\{says\} \{other\}|it (?:says|writes|answers))\.\s*$/;

/** A program that is asked again, or answers again, without a new introduction. */
function goesOn(
  last: Speaker | null,
  { before, words }: { before: string; words: string },
): Speaker | null {
  if (last === 'program' && words.endsWith('?') && GOES_ON.test(before)) return 'hero';
  return last === 'hero' && before.trim() === '' ? 'program' : null;
}

/** All quotations of these four speakers, in order. */
export function quotationsIn(written: string): Quotation[] {
  const text = written.replace(/[‘’]/g, "'");
  const quotes: Quotation[] = [];
  let end = 0;
  let last: Speaker | null = null;
  for (const match of text.matchAll(QUOTED)) {
    const [whole, words = ''] = match;
    const before = text.slice(end, match.index);
    const after = text.slice(match.index + whole.length);
    const speaker = goesOn(last, { before, words });
    const by: Speaker | null =
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

/** The end of a quotation's sentence, with its speaker. */
const ENDS = /^(?:\s*(?:\{says\} \{other\}|it (?:says|writes|answers))\.)?\s*(?=$|\S)/;

/**
 * The text without sentences that are only quotations: a screen beside it shows them. Unchanged where nothing else
 * would be left.
 */
export function withoutQuotations(text: string): string {
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
