import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { VersionRule } from './check-context.ts';
import { forbiddenWords } from './forbidden-words.ts';
import { runSearch, shinglesOf, wordsOf } from './shingles.ts';
import { textPlaces } from './text-places.ts';

/** Pupils read no word that is forbidden for their band. */
export const checkBandWords: VersionRule = ({ sharedData, version, pupils, report }) => {
  const closed = forbiddenWords(sharedData, version.band);
  for (const { text, place } of textPlaces(
    {
      slides: pupils.slides,
      handouts: pupils.handouts,
      defaultHandouts: pupils.defaultHandouts,
      lesson: pupils.lessonTitle,
      title: pupils.title,
      outcome: pupils.outcome,
    },
    version.place,
  ))
    for (const { word, why } of closed(text))
      report({
        ruleId: 'band-words',
        place,
        reason: `Unexpected word “${word}” for ${version.band.id}, expected one this band may hear`,
        note: `${why} Which band may read what stands in lessons/embargo.yaml and lessons/words-by-age.yaml.`,
      });
};

/** Pupils read no sentence of the alert: no run of eight of its words. */
export const checkShingles: VersionRule = ({ lesson, version, pupils, sharedData, report }) => {
  if (!lesson.shingles) return;
  const shared = alertSearch(lesson.shingles, sharedData, lesson);
  for (const { text, place } of textPlaces(
    { slides: pupils.slides, handouts: pupils.handouts, defaultHandouts: pupils.defaultHandouts },
    version.place,
  )) {
    const run = shared(text);
    if (run !== undefined)
      report({
        ruleId: 'no-alert-sentence',
        place,
        reason: `Unexpected words of the alert: “${run}”, expected our own`,
        note: 'An alert is written for adults, and belongs to whoever wrote it. Say it afresh, for this age.',
      });
  }
};

/**
 * A search for the alert's own words. Route names, the emergency line and text that the shared data had before the
 * alert are allowed.
 * @param shingles Hashes of the alert's eight-word runs.
 */
export const alertSearch = (
  shingles: ReadonlySet<string>,
  { routes: { routes } }: SharedData,
  { sharedRuns }: Lesson,
): ((text: string) => string | undefined) =>
  runSearch(
    shingles,
    new Set([
      ...routes.flatMap((route) => [route.name, route.forAdults]).flatMap(shinglesOf),
      ...sharedRuns,
    ]),
    new Set(
      routes
        .flatMap(({ name, contact }) => [name, ...Object.values(contact)])
        .flatMap((text) => wordsOf(text ?? '')),
    ),
  );
