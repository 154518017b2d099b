/** Lists what needs attention in a library: overdue reviews, unapproved kits, and help routes and facts to re-check. */
import { draftReasonsWithPlaces } from '#adapt/draft-reasons.ts';
import { decisionScope } from '#model/alert/decision.ts';
import { isApproved } from '#model/kit/approval.ts';
import { reviewDay, type SharedData } from '#model/lesson/lesson.ts';
import { draftReasonsByField } from '#model/school.ts';
import { daysAfter, monthsAfter } from '#model/text/days.ts';
import { longDate } from '#model/text/long-date.ts';
import type { Prepared } from './prepared.ts';

/** Months after which help routes and facts are re-checked at their source. */
const HOLDS_MONTHS = 12;
/** Days before a review is due that it is announced. */
const SOON_DAYS = 30;

/** `late`: past its date; `soon`: due within a month; `waiting`: needs a person. */
type Urgency = 'late' | 'soon' | 'waiting';

/** One item of the status report. */
export interface StatusRow {
  urgency: Urgency;
  kind: 'lesson' | 'approval' | 'help route' | 'fact';
  /** Id of the lesson, help route or fact. */
  id: string;
  /** Due date, YYYY-MM-DD; `null` where none is set. */
  due: string | null;
  /** The state, and what to do about it, a sentence each. */
  says: string;
  /** The file, and the place in it, to edit. */
  where: string;
}

/** A lesson's row in the head of the table. */
export interface LessonStatus {
  slug: string;
  title: string;
  status: 'draft' | 'approved' | 'no lesson';
  reviewBy: string;
}

/**
 * @param lessons Prepared with their approvals.
 * @param today YYYY-MM-DD.
 * @returns Rows by urgency, then by date.
 */
export function libraryStatus(
  sharedData: SharedData,
  lessons: readonly Prepared[],
  today: string,
): { lessons: LessonStatus[]; rows: StatusRow[] } {
  const ofSchool = draftReasonsByField(sharedData.school).map(({ says }) => says);
  const rows = [
    ...ofSchool.map((text) => waiting('school', text, sharedData.schoolFile)),
    ...lessons.flatMap(({ lesson }) => [
      ...reviewOf(lesson.slug, reviewDay(lesson), today),
      ...draftReasonsWithPlaces(lesson, sharedData)
        .filter(({ says }) => !ofSchool.includes(says))
        .map(({ says, where }) => waiting(lesson.slug, says, where)),
    ]),
    ...dataRows(sharedData, today),
  ];
  return {
    lessons: lessons.map(({ lesson }) => ({
      slug: lesson.slug,
      title: lesson.meta.title,
      status: statusOf(lesson),
      reviewBy: reviewDay(lesson),
    })),
    rows: rows.sort(byUrgency),
  };
}

type Lesson = Prepared['lesson'];

function statusOf({ alert, approval }: Lesson): LessonStatus['status'] {
  if (!decisionScope(alert.decision, alert.noLesson).lesson) return 'no lesson';
  return isApproved(approval) ? 'approved' : 'draft';
}

function reviewOf(slug: string, due: string, today: string): StatusRow[] {
  const where = `reviewBy in lesson.mdx or alert.md of “${slug}”`;
  const row = (urgency: Urgency, text: string): StatusRow[] => [
    { urgency, kind: 'lesson', id: slug, due, says: text, where },
  ];
  if (due < today)
    return row(
      'late',
      `It was to be checked again by ${longDate(due)}. Check its facts and the alert’s status, set the next day, and approve it again.`,
    );
  if (due <= daysAfter(today, SOON_DAYS))
    return row('soon', `It is to be checked again by ${longDate(due)}.`);
  return [];
}

/** What a person has to do before a lesson is final. */
const waiting = (id: string, text: string, where: string): StatusRow => ({
  ...{ urgency: 'waiting', kind: 'approval', id },
  ...{ due: null, says: text, where },
});

function dataRows({ routes, facts }: SharedData, today: string): StatusRow[] {
  const oldest = monthsAfter(today, -HOLDS_MONTHS);
  const late = (
    kind: 'help route' | 'fact',
    id: string,
    { checked, source }: { checked: string; source: string },
    file: string,
  ): StatusRow[] =>
    checked < oldest
      ? [
          {
            urgency: 'late',
            kind,
            id,
            due: monthsAfter(checked, HOLDS_MONTHS),
            says: `It was read on ${longDate(checked)}, more than ${HOLDS_MONTHS} months ago. Read it again at its source: ${source}.`,
            where: `${id} in ${file}`,
          },
        ]
      : [];
  return [
    ...routes.routes.flatMap((route) => [
      ...late('help route', route.id, route, 'help-routes.yaml'),
      ...(route.sure === 'confirmed'
        ? []
        : [
            {
              urgency: 'waiting' as const,
              kind: 'help route' as const,
              id: route.id,
              due: null,
              says: `“${route.name}” is not confirmed, and printed for staff alone. Confirm it at its source, or take it out.`,
              where: `${route.id} in help-routes.yaml`,
            },
          ]),
    ]),
    ...facts.flatMap((fact) => late('fact', fact.id, fact, 'facts.yaml')),
  ];
}

const URGENCIES: readonly Urgency[] = ['late', 'soon', 'waiting'];

const byUrgency = (a: StatusRow, b: StatusRow): number =>
  URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) ||
  (a.due ?? '').localeCompare(b.due ?? '') ||
  a.id.localeCompare(b.id);
