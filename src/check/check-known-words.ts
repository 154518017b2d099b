import { spache } from 'spache';
import type { BandVersion } from '#model/band-version.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import { wordsIn } from '#model/text/count-words.ts';
import { topOf, type VersionRule } from './check-context.ts';
import { distinctSheets } from './distinct-sheets.ts';
import { handoutTexts, slideTexts } from './slide-words.ts';
import { textPlaces } from './text-places.ts';

/**
 * Lists the words that the youngest bands may not know, one warning per band: an adult's word need not be in any list
 * of unsuitable words.
 */
export const checkKnownWords: VersionRule = (context) => {
  const { sharedData, version, report } = context;
  if (!version.band.showUnknownWords) return;
  const texts = [
    ...version.slides.flatMap((slide) => [slide.title, ...slideTexts(slide)]),
    ...distinctSheets(version.handouts).flatMap(handoutTexts),
  ];
  const isKnown = knownWords(sharedData, version, texts.flatMap(namesIn));
  const unknown = new Set(
    texts
      .flatMap(wordsIn)
      .map((word) => word.toLowerCase().replace(/'/g, '’'))
      .filter((word) => !isKnown(word)),
  );
  if (unknown.size > 0)
    report({
      ruleId: 'words-known',
      place: topOf(context),
      reason: `Unexpected words that children of ${version.band.id} may not know: ${[...unknown].join(', ')}, expected words of their age`,
      note: 'Say it in a word they know, or teach it: a word in <Words> is known. If they all know it, add it to “known” in lessons/words-by-age.yaml, with why.',
    });
};

/** Capitalised words within a sentence: taken for names. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/(?<=[\p{L}\d,] )\p{Lu}\p{L}+/gu)].map(([name]) => name);

/** Words the youngest know: the readability formula's list, our own, words the lesson teaches, and names. */
function knownWords(
  sharedData: SharedData,
  version: BandVersion,
  names: readonly string[],
): (word: string) => boolean {
  const taught = [
    ...names,
    ...[...textPlaces(version.plan.keywords, version.place)].map(({ text }) => text),
    ...Object.values(version.cast).map(({ name }) => name),
    ...version.slides.flatMap(({ blocks }) =>
      blocks
        .flatMap((block) => (block.kind === 'keywords' ? block.words : []))
        .map(({ word }) => word),
    ),
  ];
  const known = new Set([
    ...spache,
    ...sharedData.words.known.flatMap(({ words }) => words).flatMap(wordsIn),
    ...taught.flatMap(wordsIn).map((word) => word.toLowerCase()),
  ]);
  return (word) => /\d/.test(word) || stemsOf(word).some((stem) => known.has(stem));
}

/** A word and its possible stems: “hopping” gives “hop”, “tries” gives “try”, “Bev’s” gives “Bev”. */
function stemsOf(word: string): string[] {
  const stem = word.replace(/’(s|m|re|ve|ll|d)$|s’$/, '');
  return [
    stem,
    ...[/s$/, /es$/, /d$/, /ed$/, /ing$/, /est$/, /y$/, /ly$/].map((end) => stem.replace(end, '')),
    stem.replace(/(ing|ed|est)$/, 'e'),
    stem.replace(/(ies|ied|iest|ily)$/, 'y'),
    stem.replace(/(.)\1(ing|ed|est|y)$/, '$1'),
  ];
}
