/**
 * Describes a lesson for search engines and lesson libraries as a schema.org LearningResource, in microdata, since
 * pages have no inline scripts (JSON-LD). It names no school.
 */
import type { SiteBand, SiteLesson } from '#model/kit/site-data.ts';

/** Properties by name. */
export type LearningResource = Readonly<Record<string, string>>;

/** A lesson for all its bands; `null` where nothing is taught. */
export const lessonResource = (lesson: SiteLesson): LearningResource | null =>
  lesson.bands.length === 0
    ? null
    : {
        ...shared(lesson.title, lesson.draft),
        learningResourceType: 'lesson kit',
        typicalAgeRange: rangeOf(lesson.bands),
      };

/** One band's lesson. */
export const bandResource = (band: SiteBand): LearningResource => ({
  ...shared(band.title, band.draft),
  learningResourceType: 'lesson plan',
  educationalLevel: band.name,
  typicalAgeRange: rangeOf([band]),
  timeRequired: `PT${Math.round(band.minutes)}M`,
  teaches: band.outcome,
});

/** The families' page of a lesson. */
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
