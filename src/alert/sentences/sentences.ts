import { type LinedText, lineAt } from '../blocks/alert-block.ts';

export interface Sentence {
  text: string;
  line: number;
  /** Small letters, plain quotes and hyphens: what words are looked for in. */
  plain: string;
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const ABBREVIATION =
  /(?:\? \||\b(?:e\.g|i\.e|etc|vs|no|mr|mrs|ms|dr|st|approx|inc|ltd|dept|tel|ext|yrs?)\.|\s[A-Z]\.)\s*$/i;
/** “Ask “what’s the nicest one?” before you ask about the worst”: it goes on behind what is quoted. */
const ASKED_WITHIN = /[?!]["”’]\s*$/;
/** Longest sentence, in characters. */
const LONGEST = 1200;
/** Decorations at the ends of a sentence that carry no meaning. */
const EDGES = /^[\s"“”*_]+(?=\S)|[\s*_]+$/g;

/** Sentences of a text, each with its line. */
export function sentencesOf(source: LinedText): Sentence[] {
  const sentences: Sentence[] = [];
  let held = '';
  let start = 0;
  const end = () => {
    const text = held.trim();
    if (/[\p{L}\d]/u.test(text))
      sentences.push({
        text,
        line: lineAt(source, start + (held.length - held.trimStart().length)),
        plain: plainWords(text),
      });
    held = '';
  };
  for (const { segment, index } of pieces(source.text)) {
    if (held === '') start = index;
    held += segment;
    if (ASKED_WITHIN.test(held) && /^\p{Ll}/u.test(source.text.slice(index + segment.length)))
      continue;
    if (held.length > LONGEST || !ABBREVIATION.test(held.slice(-12))) end();
  }
  end();
  return sentences;
}

/** Text without a full stop is cut at a space: every look at a sentence has an end. */
function* pieces(text: string): Iterable<{ segment: string; index: number }> {
  for (const { segment, index } of segmenter.segment(text)) {
    let from = 0;
    while (segment.length - from > LONGEST) {
      const space = segment.lastIndexOf(' ', from + LONGEST);
      const to = space > from ? space + 1 : from + LONGEST;
      yield { segment: segment.slice(from, to), index: index + from };
      from = to;
    }
    yield { segment: segment.slice(from), index: index + from };
  }
}

/** Text parted behind a full stop, a question or an exclamation mark: enough where neither lines nor “e.g.” matter. */
export const roughSentences = (text: string): string[] => text.split(/(?<=[.!?])\s+/);

/** “Third, take screenshots”: which of several it is. */
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|last)(?:ly)?, (?=\w)/;

/** Text as words are looked for in it. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')
    .replace(EDGES, '')
    .replace(/\s+/g, ' ')
    .replace(ORDINAL, '');
