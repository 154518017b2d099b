/** Finds in a pupil’s file what only adults are told: notes, replies, reasons, answers, the plan. */

import { wordsOf } from '#check/shingles.ts';
import { type TextAt, textPlaces } from '#check/text-places.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Place } from '#model/content.ts';
import type { PupilVersion } from '#model/pupil-version.ts';

/** Words in a row that are no chance; a shorter text is told by the whole of it. */
const RUN = 8;
const SHORTEST = 5;
/** Fields that are no sentences: names of pictures, and what these show. */
const SILENT = new Set(['name', 'alt', 'link', 'id']);

export interface HiddenNote {
  place: Place;
  /** The words, as compared. */
  words: string;
}

interface Run {
  words: string[];
  place: Place;
}

/** A search for adults’ words that pupils are not shown anywhere: what both read is no secret. */
export function hiddenNotes(
  version: BandVersion,
  pupils: PupilVersion,
): (texts: readonly string[]) => HiddenNote[] {
  const shown = [...textPlaces(pupils, version.place)];
  const isOpen = openRuns(
    shown.map(({ text }) => wordsOf(text)),
    // A page shows the words of cards one after the other, whatever their pictures are called.
    shown.filter(({ field }) => !SILENT.has(field)).map(({ text }) => wordsOf(text)),
  );
  const runs = new Map<string, Run[]>();
  for (const { text, place } of saidToAdults(version)) {
    const all = wordsOf(text);
    if (all.length < SHORTEST) continue;
    for (const words of runsOf(all, Math.min(RUN, all.length))) {
      if (isOpen(words)) continue;
      const start = words.slice(0, 2).join(' ');
      runs.set(start, [...(runs.get(start) ?? []), { words, place }]);
    }
  }
  return (texts) => {
    const words = texts.flatMap((text) => [...wordsOf(text), END]);
    const found = new Map<Place, HiddenNote>();
    for (let at = 0; at < words.length; at++)
      for (const run of runs.get(`${words[at]} ${words[at + 1]}`) ?? [])
        if (!found.has(run.place) && run.words.every((word, index) => word === words[at + index]))
          found.set(run.place, { place: run.place, words: run.words.join(' ') });
    return [...found.values()];
  };
}

/**
 * Runs that pupils are shown: in one text, over texts in their order, or from the end of one to the start of another
 * that some page puts below it.
 */
function openRuns(
  texts: readonly string[][],
  seen: readonly string[][],
): (run: readonly string[]) => boolean {
  const open = new Set<string>();
  for (const all of [texts.flat(), seen.flat()])
    for (let length = SHORTEST; length <= RUN; length++)
      for (const words of runsOf(all, length)) open.add(words.join(' '));
  const [starts, ends] = [new Set<string>(), new Set<string>()];
  for (const words of texts)
    for (let count = 1; count < RUN; count++) {
      starts.add(words.slice(0, count).join(' '));
      ends.add(words.slice(-count).join(' '));
    }
  return (run) =>
    open.has(run.join(' ')) ||
    run.some(
      (_, at) =>
        at > 0 && ends.has(run.slice(0, at).join(' ')) && starts.has(run.slice(at).join(' ')),
    );
}

/** Separator of texts, over which no run of words matches. */
const END = '';

function runsOf(words: readonly string[], length: number): string[][] {
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) =>
    words.slice(at, at + length),
  );
}

/** Notes, replies, reasons and answers stand in slides and sheets: all of these, since what pupils see is taken out. */
const saidToAdults = ({ slides, handouts, defaultHandouts, plan, place }: BandVersion): TextAt[] =>
  [...textPlaces({ slides, handouts, defaultHandouts, plan }, place)].filter(
    ({ field }) => !SILENT.has(field),
  );
