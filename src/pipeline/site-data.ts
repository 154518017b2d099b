/** What the kit room and the letter desk show of what was made. */

import { deskLesson } from '#adapt/desk-lesson.ts';
import { draftReasonsWithPlaces, lessonDraftReasons } from '#adapt/draft-reasons.ts';
import { coverageOf } from '#adapt/lead-report/coverage.ts';
import { siteLesson, withoutLeads } from '#adapt/site-lesson.ts';
import { decisionScope } from '#model/decision.ts';
import type { DeskLesson } from '#model/desk.ts';
import type { KitFile } from '#model/kit-file.ts';
import type { SharedData } from '#model/lesson.ts';
import { LEAD_ROLE } from '#model/school.ts';
import type { SiteData } from '#model/site-data.ts';
import { leftOut } from '#products/catalogue.ts';
import type { Prepared } from './prepared.ts';

/** Why a lesson's kits are drafts, each with where it is mended. */
export const draftsOf = ({ lesson }: Prepared, sharedData: SharedData): string[] =>
  draftReasonsWithPlaces(lesson, sharedData).map(({ says, where }) => `${says} See ${where}.`);

/** Is anything taught on the alert? Where not, there is a report. */
export const isTaught = ({ lesson: { alert } }: Prepared): boolean =>
  decisionScope(alert.decision, alert.noLesson).lesson;

/** Are letters made of a lesson? Not where the lead decided that none goes home. */
export const hasLetters = ({ lesson: { alert } }: Prepared): boolean =>
  decisionScope(alert.decision, alert.noLesson).letters;

/** What the letter desk makes a lesson's letters from. */
export const deskLessonOf = (
  { lesson, versions }: Prepared,
  sharedData: SharedData,
  hasPicture: (name: string) => boolean,
): DeskLesson =>
  deskLesson(
    lesson,
    sharedData,
    versions.map(({ version }) => version.band),
    hasPicture,
  );

/** What the kit room says of the build that it shows. */
export interface BuiltAs {
  /** The day it was built for. */
  date: string;
  all: boolean;
  kits: boolean;
  /** Is it for everybody to see? Then what is the lead's alone is left out. */
  isPublic: boolean;
}

/** What the kit room shows, with the manifest in it. */
export function siteDataOf(
  sharedData: SharedData,
  lessons: readonly { prepared: Prepared; files: readonly KitFile[] }[],
  { date, all, kits, isPublic }: BuiltAs,
): SiteData {
  const { school } = sharedData;
  return {
    manifest: {
      version: 1,
      generated: date,
      lessons: lessons.map(({ prepared: { lesson, versions } }) => {
        const all = versions.map(({ version }) => version);
        const risks = new Set(all.flatMap((version) => version.risks.map((risk) => risk.id)));
        return {
          slug: lesson.slug,
          title: lesson.meta.title,
          status: lessonDraftReasons(lesson, sharedData).length > 0 ? 'draft' : 'final',
          bands: all.map((version) => version.band.id),
          risks: [...risks],
          coverage: isPublic ? {} : coverageOf(lesson, all),
          reviewBy: lesson.meta.reviewBy,
        };
      }),
      files: lessons.flatMap(({ files }) => files.map(({ entry }) => entry)),
    },
    school: {
      name: school.name,
      specimen: school.specimen,
      nation: school.nation,
      leadRole: LEAD_ROLE[school.nation],
    },
    notMade: { products: all ? [] : leftOut(sharedData.paper), kits: !kits },
    isPublic,
    changes: sharedData.changes,
    lessons: lessons.map(({ prepared: { lesson, versions }, files }) => {
      const shown = siteLesson(
        lesson,
        sharedData,
        versions.map(({ version }) => version),
        (band) =>
          files
            .filter(({ entry }) => entry.band === band)
            .map(({ entry, title, copies, version, says, shows = [] }) => ({
              path: entry.path,
              title: title ?? entry.kind,
              copies,
              version: version && { name: version.name, use: version.use },
              says,
              shows: [...shows],
            })),
      );
      return isPublic ? withoutLeads(shown) : shown;
    }),
  };
}
