import { SEPARATOR } from '#check/found-text.ts';
import { plainSentence, sentenceHash } from '#check/sentences.ts';
import { wordsOf } from '#check/shingles.ts';

/**
 * A word for comparing sentences; a lower-case letter before a capitalised word ends one, as text extraction may lose
 * spaces.
 */
const WORD = /[\p{L}\p{N}\p{M}’']+?(?:(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})|(?![\p{L}\p{N}\p{M}’']))/gu;
/** Words below which a sentence is a label, recognised only on a line of its own. */
const LABEL_BELOW = 3;
/** The letter or number of an answer, card or slide, which may precede it without a space. */
const NUMBERED = /^(?:[A-H]|\d{1,2})(?=\p{Lu}\p{Ll})/u;
/** Characters searched for the end of a sentence. */
const REACH = 12;

interface Word {
  says: string;
  /** The word as written. */
  text: string;
  from: number;
  to: number;
}

/**
 * Builds a function that removes whole sentences from a product's text, identified by their hashes. A longer sentence
 * that contains one is left.
 */
export function withoutSentences(sentences: readonly string[]): (text: string) => string {
  const hashes = new Set(sentences.map(sentenceHash));
  /** Lengths of sentences, longest first, by first word: few runs have to be hashed. */
  const lengths = new Map<string, number[]>();
  for (const sentence of sentences) {
    const words = plainSentence(sentence).split(' ');
    const first = words[0] ?? '';
    const all = new Set([...(lengths.get(first) ?? []), words.length]);
    lengths.set(
      first,
      [...all].sort((a, b) => b - a),
    );
  }
  return (text) => {
    const words = wordsIn(text);
    let rest = '';
    let done = 0;
    for (let at = 0; at < words.length; at++) {
      const first = words[at] as Word;
      const many = lengths.get(first.says)?.find((length) => {
        const run = words.slice(at, at + length);
        return (
          run.length === length &&
          isWhole(text, run, words[at + length]) &&
          hashes.has(sentenceHash(run.map(({ says }) => says).join(' ')))
        );
      });
      if (many === undefined) continue;
      rest += `${text.slice(done, first.from)}${SEPARATOR}`;
      done = (words[at + many - 1] as Word).to;
      at += many - 1;
    }
    return rest + text.slice(done);
  };
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(WORD)].flatMap(({ 0: written, index }) => {
    const mark = NUMBERED.exec(written)?.[0].length ?? 0;
    const [word, from] = [written.slice(mark), index + mark];
    return wordsOf(word).map((spelling) => ({
      says: spelling,
      text: word,
      from,
      to: from + word.length,
    }));
  });

/** Is the run a whole sentence? A page's line may contain several without a full stop. */
function isWhole(text: string, run: readonly Word[], next: Word | undefined): boolean {
  const [first, last] = [run[0] as Word, run.at(-1) as Word];
  const isLabel = run.length < LABEL_BELOW;
  const begins =
    BEGINS.test(text.slice(Math.max(0, first.from - REACH), first.from)) ||
    (!isLabel && STARTS.test(first.text));
  const ends =
    ENDS.test(text.slice(last.to, last.to + REACH)) ||
    (!isLabel && next !== undefined && STARTS.test(next.text));
  return begins && ends;
}

const BEGINS = /(?:^|[.!?…:;\n¶|•·–—<>])[^\p{L}\p{N}]*(?:(?:[A-H]|\d{1,2})[.)]?\s*)?$/u;
/** A label may be numbered: “Question 1:”. */
const ENDS = /^[^\p{L}]*?(?:$|[.!?…:;\n¶|•·–—<>])/u;
const STARTS = /^[\p{Lu}\p{N}]/u;
