/** Which letters really say what the alert says: found in their words, as they were made. */
import { toString as textContent } from 'mdast-util-to-string';
import type { BandVersion } from '#model/band-version.ts';
import type { Flow } from '#model/lesson/content.ts';
import type { Letter } from '#model/paper/letter.ts';
import { lettersOf } from '#model/paper/letters.ts';
import { ALL_BANDS, bandRanges } from './coverage.ts';

/** Words of a run: so many side by side, in the alert and in a letter, are the same text. */
const RUN = 3;
/**
 * Share of its runs that a letter has to have of what it tells: of a sentence half, since a name in it became “the service” and
 * other words in brackets; of a passage nearly all.
 */
const SHARE_TOLD = { sentence: 0.5, passage: 0.9 } as const;
/** Runs from which on it is a passage. */
const PASSAGE = 36;

/** Who reads a sentence of the alert, besides staff. */
export type LetterReaders = (sentence: string) => string;

/**
 * @param versions Those whose letters are made; none where nobody is written to.
 * @param partOf Where it is looked for. Default: on the front of letters.
 * @returns Of a sentence, the ages whose families have it in a letter: “all bands”, “KS3–KS5”; empty where none has.
 */
export function letterReaders(
  versions: readonly BandVersion[],
  partOf: (letter: Letter) => Flow = ({ front }) => front,
): LetterReaders {
  const bands = versions.map((version) => ({
    id: version.band.id,
    tells: tellsIn(lettersOf(version).flatMap(partOf)),
  }));
  return (sentence) =>
    bandRanges(
      versions,
      bands.filter(({ tells }) => tells(sentence)).map(({ id }) => id),
    );
}

/** Asks of a sentence of the alert whether a letter's text says it. */
export function tellsIn(flow: Flow): (sentence: string) => boolean {
  const texts = flow.map((node) => textContent(node));
  // “Practise it.” is shorter than a run, and told all the same.
  const ofLetters = new Set(texts.flatMap((text) => [...runsOf(text), ...quotedIn(text)]));
  return (sentence) => {
    const runs = runsOf(sentence);
    const share = SHARE_TOLD[runs.length < PASSAGE ? 'sentence' : 'passage'];
    return (
      runs.length > 0 && runs.filter((run) => ofLetters.has(run)).length >= runs.length * share
    );
  };
}

/** The same, and of what no letter has room for, the ages whose families have it on the page for them. */
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

/** Each short sentence that is quoted, by itself or before others, as one run. */
const quotedIn = (text: string): string[] =>
  [...text.matchAll(/“([^“”]+)”/g)]
    .flatMap(([, quoted = '']) => quoted.split(/(?<=[.!?])\s+/))
    .flatMap((sentence) => {
      const runs = runsOf(sentence);
      return runs.length === 1 ? runs : [];
    });

/** Every run of a text, in small letters and without punctuation; a text shorter than a run is one by itself. */
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
