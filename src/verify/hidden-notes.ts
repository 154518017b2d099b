/** Finds text for adults in a pupil's file: notes, replies, reasons, answers, the plan. */

import { wordsOf } from '#check/shingles.ts';
import { type TextAt, textPlaces } from '#check/text-places.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Place } from '#model/lesson/content.ts';
import type { PupilVersion } from '#model/pupil-version.ts';

/** Consecutive words that are no coincidence; a shorter text is matched as a whole. */
const RUN = 8;
const SHORTEST = 5;
/** Fields that are not sentences: picture names and descriptions. */
const NOT_SENTENCES = new Set(['name', 'alt', 'link', 'id']);

export interface HiddenNote {
  place: Place;
  /** The normalised words. */
  words: string;
}

interface Run {
  words: string[];
  place: Place;
}

/** A search for adults' text that pupils are not shown anywhere: text shown to both is no secret. */
export function hiddenNotes(
  version: BandVersion,
  pupils: PupilVersion,
): (texts: readonly string[]) => HiddenNote[] {
  const shown = [...textPlaces(pupils, version.place)];
  const isOpen = openRuns(
    shown.map(({ text }) => wordsOf(text)),
    // Picture names between cards are skipped: a page shows the cards' words one after the other.
    shown.filter(({ field }) => !NOT_SENTENCES.has(field)).map(({ text }) => wordsOf(text)),
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
 * Runs that pupils may see: within a text, across texts in order, or from the end of one text to the start of another,
 * since pages arrange texts differently.
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
      (_, index) =>
        index > 0 &&
        ends.has(run.slice(0, index).join(' ')) &&
        starts.has(run.slice(index).join(' ')),
    );
}

/** Separator of texts that no run matches across. */
const END = '';

function runsOf(words: readonly string[], length: number): string[][] {
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, index) =>
    words.slice(index, index + length),
  );
}

/**
 * Texts for adults: notes, replies, reasons and answers are inside slides and sheets, whose shown texts are then
 * excluded.
 */
const saidToAdults = ({ slides, handouts, defaultHandouts, plan, place }: BandVersion): TextAt[] =>
  [...textPlaces({ slides, handouts, defaultHandouts, plan }, place)].filter(
    ({ field }) => !NOT_SENTENCES.has(field),
  );
