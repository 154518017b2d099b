import { toString as textContent } from 'mdast-util-to-string';
import { DECIDED, decisionScope } from '#model/alert/decision.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { SiteFile, SiteLesson } from '#model/kit/site-data.ts';
import { type Lesson, reviewDay, type SharedData } from '#model/lesson/lesson.ts';
import { longDate } from '#model/text/long-date.ts';
import { lessonDraftReasons } from './draft-reasons.ts';
import { familiesPage } from './families-page.ts';
import { decisionsDue } from './lead-report/decisions-due.ts';
import { newIssues } from './new-issues.ts';
import { readingRows, withoutNames } from './reading-rows.ts';
import { adviceForFamilies } from './workshop/family-advice.ts';

/** A lesson's data for the kit room. It contains no name of a service. */
export function siteLesson(
  lesson: Lesson,
  sharedData: SharedData,
  versions: readonly BandVersion[],
  filesOf: (band: string | null) => SiteFile[],
): SiteLesson {
  const { status } = lesson.alert;
  const draft = lessonDraftReasons(lesson, sharedData);
  const { alert } = lesson;
  const made = decisionScope(alert.decision, alert.noLesson);
  const unnamed = (text: string) => withoutNames(text, alert.names);
  return {
    slug: lesson.slug,
    title: lesson.meta.title,
    summary: lesson.meta.summary,
    words: searchWords(lesson, sharedData, versions),
    state: draft.length > 0 ? 'draft' : 'final',
    status: status.confirmedBy ? { says: status.nowUnnamed, asOf: status.asOf } : null,
    reviewBy: reviewDay(lesson),
    draft,
    ...(alert.decision
      ? {
          decided: `${alert.decision.role} decided on ${longDate(alert.decision.date)}: ${DECIDED[alert.decision.action]}.`,
        }
      : {}),
    ...(made.letters ? {} : { unwritten: true as const }),
    advice: adviceForFamilies({ lesson, versions }).map(unnamed),
    decisions: decisionsDue(lesson, sharedData).map(({ what, why, where }) => ({
      what: unnamed(what),
      why: [why, where].filter(Boolean).join(' ') || null,
    })),
    facts: Object.fromEntries(lesson.alert.facts.map((fact) => [fact.id, fact.says])),
    unmapped: lesson.alert.unmapped.map(({ says, why }) => ({ says: unnamed(says), why })),
    reading: readingRows(lesson.alert, sharedData.risks, versions),
    changes: newIssues(
      lesson.alert,
      sharedData.bands,
      versions.map(({ band }) => band.id),
    ).map((change) => ({
      ...change,
      what: change.what.map(unnamed),
    })),
    files: filesOf(null),
    bands: versions.map((version) => ({
      id: version.band.id,
      name: version.band.name,
      ages: version.band.ages,
      years: version.yearNames,
      title: version.title,
      outcome: version.outcome,
      minutes: minutesOf(version),
      shortMinutes: version.band.shortMinutes,
      plan: version.plan.timeline.map(({ part, minutes, slides, does }) => {
        const short = version.plan.shortRoute.find((row) => row.part === part);
        return {
          ...{ part, minutes, slides },
          does: textContent({ type: 'paragraph', children: does }),
          short: short ? { minutes: short.minutes, slides: short.slides } : null,
        };
      }),
      slides: version.slides.length,
      risks: version.risks,
      families: made.letters ? familiesPage(version) : null,
      draft,
      files: filesOf(version.band.id),
    })),
  };
}

/** Search words for staff: names and signs of the band's risks, and of the mechanism. */
function searchWords(
  { meta, alert }: Lesson,
  { risks, mechanisms }: SharedData,
  versions: readonly BandVersion[],
): string[] {
  const taught = new Set(
    versions.flatMap((version) =>
      version.risks.filter(({ depth }) => depth !== 'none').map(({ id }) => id),
    ),
  );
  const does = new Set(meta.mechanisms);
  return [
    ...risks
      .filter(({ id }) => taught.has(id))
      .flatMap(({ term, triggers }) => [term, ...triggers]),
    ...mechanisms.filter(({ id }) => does.has(id)).map(({ name }) => name),
  ].filter((word) => withoutNames(word, alert.names) === word);
}

/** The data without what only the safeguarding lead reads: the reading, and decisions that are due. */
export const withoutLeads = (lesson: SiteLesson): SiteLesson => ({
  ...lesson,
  decisions: [],
  facts: {},
  unmapped: [],
  reading: [],
  changes: [],
});

/** Planned minutes of a band, without optional slides. */
const minutesOf = (version: BandVersion): number =>
  version.slides
    .filter((slide) => !slide.optional)
    .reduce((total, slide) => total + slide.minutes, 0);
