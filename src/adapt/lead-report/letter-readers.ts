/** Finds the letters that state a sentence of the alert, by comparing their texts. */
import { toString as textContent } from 'mdast-util-to-string';
import type { BandVersion } from '#model/band-version.ts';
import type { Flow } from '#model/lesson/content.ts';
import type { Letter } from '#model/paper/letter.ts';
import { lettersOf } from '#model/paper/letters.ts';
import { ALL_BANDS, bandRanges } from './coverage.ts';

/** Words of a run: this many equal words in a row are a match. */
const RUN = 3;
/**
 * The share of a sentence's runs that a letter has to contain: half of a sentence, since names in it are replaced;
 * nearly all of a passage.
 */
const SHARE_TOLD = { sentence: 0.5, passage: 0.9 } as const;
/** A text with more runs than this is a passage. */
const PASSAGE = 36;

/** The bands whose families read a sentence. */
export type LetterReaders = (sentence: string) => string;

/**
 * @param versions Versions whose letters are sent; none where nothing is sent.
 * @param partOf The part of a letter to search. Default: the front.
 * @returns For a sentence, the bands whose letters have it: “all bands”, “KS3–KS5”; empty for none.
 */
export function letterReaders(
  versions: readonly BandVersion[],
  partOf: (letter: Letter) => Flow = ({ front }) => front,
): LetterReaders {
  const bands = versions.map((version) => ({
    id: version.band.id,
    tells: statementTest(lettersOf(version).flatMap(partOf)),
  }));
  return (sentence) =>
    bandRanges(
      versions,
      bands.filter(({ tells }) => tells(sentence)).map(({ id }) => id),
    );
}

/** Builds a test: does a text state this sentence of the alert? */
export function statementTest(flow: Flow): (sentence: string) => boolean {
  const texts = flow.map((node) => textContent(node));
  // A short sentence such as “Practise it.” is one run, and counts.
  const ofLetters = new Set(texts.flatMap((text) => [...runsOf(text), ...quotedIn(text)]));
  return (sentence) => {
    const runs = runsOf(sentence);
    const share = SHARE_TOLD[runs.length < PASSAGE ? 'sentence' : 'passage'];
    return (
      runs.length > 0 && runs.filter((run) => ofLetters.has(run)).length >= runs.length * share
    );
  };
}

/** The same, including the families' page, which has what does not fit into letters. */
export function familyReaders(versions: readonly BandVersion[]): LetterReaders {
  const inLetters = letterReaders(versions);
  const onPage = letterReaders(versions, ({ forPage }) => forPage);
  return (sentence) => {
    const who = inLetters(sentence);
    const pages = who === '' ? onPage(sentence) : '';
    return pages === ''
      ? who
      : `${pages === ALL_BANDS ? 'all ages' : pages}, on the lesson’s page for them: no letter has room for it`;
  };
}

/** Short quoted sentences, each as one run. */
const quotedIn = (text: string): string[] =>
  [...text.matchAll(/“([^“”]+)”/g)]
    .flatMap(([, quoted = '']) => quoted.split(/(?<=[.!?])\s+/))
    .flatMap((sentence) => {
      const runs = runsOf(sentence);
      return runs.length === 1 ? runs : [];
    });

/** The runs of a text, in lower case without punctuation; a shorter text is one run. */
function runsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .replace(/[[\]]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const size = Math.min(RUN, words.length);
  return size === 0
    ? []
    : Array.from({ length: words.length - size + 1 }, (_, at) =>
        words.slice(at, at + size).join(' '),
      );
}
