/** The data of the kit room and the letter desk. */

import { deskLesson } from '#adapt/desk-lesson.ts';
import { draftReasonsWithPlaces, lessonDraftReasons } from '#adapt/draft-reasons.ts';
import { coverageOf } from '#adapt/lead-report/coverage.ts';
import { siteLesson, withoutLeads } from '#adapt/site-lesson.ts';
import { decisionScope } from '#model/alert/decision.ts';
import type { DeskLesson } from '#model/desk.ts';
import type { KitFile } from '#model/kit/kit-file.ts';
import type { ManifestLesson } from '#model/kit/manifest.ts';
import type { SiteData, SiteLesson } from '#model/kit/site-data.ts';
import { reviewDay, type SharedData } from '#model/lesson/lesson.ts';
import { LEAD_ROLE } from '#model/school.ts';
import { omittedProducts } from '#products/catalogue.ts';
import type { Prepared } from './prepared.ts';

/** Reasons why a lesson's kits are drafts, each with where to mend it. */
export const draftReasonsOf = ({ lesson }: Prepared, sharedData: SharedData): string[] =>
  draftReasonsWithPlaces(lesson, sharedData).map(({ says, where }) => `${says} See ${where}.`);

export const isTaught = ({ lesson: { alert } }: Prepared): boolean =>
  decisionScope(alert.decision, alert.noLesson).lesson;

/** Does the lead's decision allow letters? */
export const hasLetters = ({ lesson: { alert } }: Prepared): boolean =>
  decisionScope(alert.decision, alert.noLesson).letters;

/** The data from which the letter desk makes a lesson's letters. */
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

/** Options of the build that the kit room shows. */
export interface BuildInfo {
  /** The build date. */
  date: string;
  all: boolean;
  kits: boolean;
  /** Is the site public? Then what is for the lead alone is left out. */
  isPublic: boolean;
}

/** What the kit room shows of a lesson, and the manifest lists of it. */
export interface SiteOfLesson {
  listed: ManifestLesson;
  shown: SiteLesson;
}

/** A lesson's part of the kit room's data. */
export function siteOfLesson(
  { prepared: { lesson, versions }, files }: { prepared: Prepared; files: readonly KitFile[] },
  sharedData: SharedData,
  { isPublic }: Pick<BuildInfo, 'isPublic'>,
): SiteOfLesson {
  const all = versions.map(({ version }) => version);
  const risks = new Set(all.flatMap((version) => version.risks.map((risk) => risk.id)));
  const shown = siteLesson(lesson, sharedData, all, (band) =>
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
  return {
    listed: {
      slug: lesson.slug,
      title: lesson.meta.title,
      status: lessonDraftReasons(lesson, sharedData).length > 0 ? 'draft' : 'final',
      bands: all.map((version) => version.band.id),
      risks: [...risks],
      coverage: isPublic ? {} : coverageOf(lesson, all),
      reviewBy: reviewDay(lesson),
    },
    shown: isPublic ? withoutLeads(shown) : shown,
  };
}

/** The kit room's data, including the manifest. */
export function siteDataOf(
  { school, paper, changes }: SharedData,
  lessons: readonly { site: SiteOfLesson; files: readonly KitFile[] }[],
  { date, all, kits, isPublic }: BuildInfo,
): SiteData {
  return {
    manifest: {
      version: 1,
      generated: date,
      lessons: lessons.map(({ site }) => site.listed),
      files: lessons.flatMap(({ files }) => files.map(({ entry }) => entry)),
    },
    school: {
      name: school.name,
      specimen: school.specimen,
      nation: school.nation,
      leadRole: LEAD_ROLE[school.nation],
    },
    notMade: { products: all ? [] : omittedProducts(paper), kits: !kits },
    isPublic,
    changes,
    lessons: lessons.map(({ site }) => site.shown),
  };
}
