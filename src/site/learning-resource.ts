/**
 * What a page's lesson is, in the words that search engines and libraries of lessons read: schema.org’s
 * LearningResource, as microdata in the page’s head, since no page holds a script in itself. It names no school.
 */
import type { SiteBand, SiteLesson } from '#model/site-data.ts';

/** Properties of a schema.org LearningResource, by their names. */
export type LearningResource = Readonly<Record<string, string>>;

/** A lesson for all its ages; `null` where nothing is taught. */
export const lessonResource = (lesson: SiteLesson): LearningResource | null =>
  lesson.bands.length === 0
    ? null
    : {
        ...shared(lesson.title, lesson.draft),
        learningResourceType: 'lesson kit',
        typicalAgeRange: rangeOf(lesson.bands),
      };

/** One age’s lesson. */
export const bandResource = (band: SiteBand): LearningResource => ({
  ...shared(band.title, band.draft),
  learningResourceType: 'lesson plan',
  educationalLevel: band.name,
  typicalAgeRange: rangeOf([band]),
  timeRequired: `PT${Math.round(band.minutes)}M`,
  teaches: band.outcome,
});

/** What families read of a lesson. */
export const familiesResource = (lesson: SiteLesson): LearningResource => ({
  ...shared(`${lesson.title}: for families`, lesson.draft),
  learningResourceType: 'guide for parents and carers',
  typicalAgeRange: rangeOf(lesson.bands),
});

const shared = (name: string, draft: readonly string[]): LearningResource => ({
  name,
  inLanguage: 'en-GB',
  isAccessibleForFree: 'true',
  creativeWorkStatus: draft.length > 0 ? 'Draft' : 'Published',
});

function rangeOf(bands: readonly Pick<SiteBand, 'ages'>[]): string {
  const ages = bands.flatMap((band) => band.ages);
  return `${Math.min(...ages)}-${Math.max(...ages)}`;
}
