import type { Lesson, SharedData } from '#model/lesson.ts';
import type { VersionRule } from './check-context.ts';
import { closedWords } from './closed-words.ts';
import { runSearch, shinglesOf } from './shingles.ts';
import { textPlaces } from './text-places.ts';

/** Pupils of a band read no word that the band may not hear. */
export const checkBandWords: VersionRule = ({ sharedData, version, pupils, report }) => {
  const closed = closedWords(sharedData, version.band);
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
  const shared = runSearch(lesson.shingles, allowedRuns(sharedData, lesson));
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

/** Route names and the emergency line may be said as they are, and what the shared data wrote before the alert came. */
export const allowedRuns = (sharedData: SharedData, lesson: Lesson): ReadonlySet<string> =>
  new Set([
    ...sharedData.routes.routes
      .flatMap((route) => [route.name, route.forAdults])
      .flatMap(shinglesOf),
    ...lesson.sharedRuns,
  ]);
