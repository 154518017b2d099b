/**
 * Ordinary words that are also names in an alert (“Yellow”, “Character”) are searched for like any other name, in lower
 * case too. Sentences that the shared data had before the alert are excused one by one, and listed for the lead. Text
 * that comes from the alert or from a person is never excused.
 */

import { startOf } from '#diagnostics/problem.ts';
import type { ExcusedSentence, Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { Modules } from '#model/lesson/module.ts';
import { type FindNames, type FoundName, nameFinder } from './find-names.ts';
import { foldLetters } from './fold-letters.ts';
import { SEPARATOR } from './found-text.ts';
import { strictNames } from './ordinary-names.ts';
import { ownSentences } from './own-sentences.ts';
import { plainSentence, sentenceHash, sentencesIn } from './sentences.ts';
import { wordsOf } from './shingles.ts';
import { textPlaces } from './text-places.ts';

export interface Excuses {
  /** Wraps a finder so that it skips sentences of the shared data, and records which. */
  wrap(find: FindNames): FindNames;
  /** Records the excused sentences of data that all lessons share. */
  scan(shared: unknown): void;
  /** Adds sentences that were excused elsewhere. */
  take(sentences: readonly ExcusedSentence[]): void;
  /** The sentences excused so far, without duplicates. */
  list(): ExcusedSentence[];
}

export const NO_EXCUSES: Excuses = {
  wrap: (find) => find,
  scan: () => {},
  take: () => {},
  list: () => [],
};

/**
 * @param lesson As written by its author, before composing.
 * @param words Ordinary words of the shared data, in lower case.
 */
export function openExcuses(
  lesson: Lesson,
  sharedData: SharedData,
  modules: Modules,
  words: ReadonlySet<string>,
): Excuses {
  const names = new Set(lesson.alert.names.map(({ name }) => name));
  const isOwn = ownSentences(lesson, sharedData, modules);
  const excused = new Map<string, ExcusedSentence>();
  const take = (sentences: readonly ExcusedSentence[]) => {
    for (const sentence of sentences)
      excused.set(`${sentence.name} ${plainSentence(sentence.says)}`, sentence);
  };
  const mayStand = (sentence: string, found: readonly FoundName[]): boolean =>
    found.every(
      ({ name, as }) =>
        names.has(name) && wholeWords(sentence, as).every((wholeWord) => words.has(wholeWord)),
    ) && !isOwn(sentence);
  const wrap =
    (find: FindNames): FindNames =>
    (text, isCode) => {
      const found = find(text, isCode);
      if (found.length === 0) return found;
      let rest = text;
      for (const { sentence, at } of sentencesIn(text)) {
        const here = find(sentence, isCode);
        if (here.length === 0 || !mayStand(sentence, here)) continue;
        const trimmed = sentence.trim();
        take(here.map(({ name }) => ({ name, says: trimmed, hash: sentenceHash(trimmed) })));
        rest = `${rest.slice(0, at)}${blank(sentence.length)}${rest.slice(at + sentence.length)}`;
      }
      return rest === text ? found : find(rest, isCode);
    };
  return {
    wrap,
    scan(shared) {
      const find = wrap(nameFinder(strictNames(lesson.alert.names)));
      for (const { text } of textPlaces(shared, startOf(lesson.file))) find(text);
    },
    take,
    list: () => [...excused.values()],
  };
}

/** Filler of the same length as the text that it replaces, so that offsets stay valid and no name matches across it. */
const blank = (length: number): string => SEPARATOR.trim().padEnd(length, SEPARATOR.trim());

/** The whole words that contain a match, anywhere in a sentence: “characters” for “character”. */
function wholeWords(sentence: string, as: string): string[] {
  const text = foldLetters(sentence).toLowerCase();
  const words: string[] = [];
  for (let at = text.indexOf(as); at >= 0; at = text.indexOf(as, at + 1)) {
    const before = /\p{L}*$/u.exec(text.slice(0, at))?.[0] ?? '';
    const after = /^\p{L}*/u.exec(text.slice(at + as.length))?.[0] ?? '';
    words.push(...wordsOf(`${before}${as}${after}`));
  }
  return words;
}
