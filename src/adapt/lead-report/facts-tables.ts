/** Tables of the alert's facts: who is told them, and why some are left out. */
import type { Alert, Fact } from '#model/alert/alert.ts';
import { isByItsLines } from '#model/alert/alert-source.ts';
import type { Lesson } from '#model/lesson/lesson.ts';
import type { AdultSection } from '#model/paper/adult-document.ts';
import { SAFE_ONLY } from '#model/risk.ts';
import { longDate } from '#model/text/long-date.ts';
import { plain } from '../text.ts';
import { coverageOf, pupilsWhoHear } from './coverage.ts';
import { factWithAuthor } from './fact-with-author.ts';
import { filledTable, type ReportContext } from './report-context.ts';

/** Share of facts above which “staff” is left out of each row and stated once. */
const MOSTLY = 0.8;

/** Is the fact's risk in the table of the reading? */
const isInReading = ({ reading }: Alert, fact: Fact): boolean =>
  reading !== undefined && fact.kind === 'risk';

/** Is the fact in the table of the alert's sentences? */
const isInLines = ({ source }: Lesson, fact: Fact): boolean =>
  isByItsLines(fact.says) && (source?.statements ?? []).length > 0;

/** The matrix of facts and readers. If staff are told most facts, that is stated once, above the column. */
export function factsHeard({ lesson, versions }: ReportContext): AdultSection[] {
  const { alert } = lesson;
  const coverage = coverageOf(lesson, versions);
  const used = alert.facts.filter(({ id }) => (coverage[id]?.usedBy.length ?? 0) > 0);
  const byStaff = used.filter(({ id }) => coverage[id]?.usedBy.includes('staff'));
  const isMostlyStaff = byStaff.length > used.length * MOSTLY;
  const whoHears = ({ id }: Fact): string => {
    const { usedBy = [], depths = {} } = coverage[id] ?? {};
    const others = [
      ...pupilsWhoHear(versions, usedBy, depths),
      ...(usedBy.includes('parents') ? ['letters'] : []),
    ];
    const isForStaff = usedBy.includes('staff');
    if (!isMostlyStaff) return [...others, ...(isForStaff ? ['staff'] : [])].join(', ');
    return isForStaff ? others.join(', ') || 'staff alone' : `${others.join(', ')} (not staff)`;
  };
  return filledTable(`What the alert says, and who hears it (* ${SAFE_ONLY})`, {
    kind: 'table',
    head: ['Fact', isMostlyStaff ? 'Who hears it, besides staff' : 'Who hears it'].map(plain),
    widths: [14, 5],
    rows: used
      .filter((fact) => !isInReading(alert, fact))
      .map((fact) => [plain(factWithAuthor(fact)), plain(whoHears(fact))]),
  });
}

export function leftOutTable({ lesson, sharedData }: ReportContext): AdultSection[] {
  const { alert, meta } = lesson;
  const leftOut = alert.facts.filter(
    (fact) => fact.leftOut && !isInReading(alert, fact) && !isInLines(lesson, fact),
  );
  const labelOf = (id: string) => sharedData.risks.find((risk) => risk.id === id)?.label ?? id;
  return filledTable('Softened or left out, and why', {
    kind: 'table',
    head: ['What', 'Why'].map(plain),
    widths: [3, 4],
    rows: [
      ...leftOut.map((fact) => [factWithAuthor(fact), fact.leftOut ?? '']),
      ...meta.accepted.map(({ rule, by, date, why }) => [
        `Warning “${rule}”, accepted by ${by} on ${longDate(date)}`,
        why,
      ]),
      ...alert.softened.map(({ fact, to, why }) => [`${fact}, softened: ${to}`, why]),
      ...(alert.reading ? [] : meta.also).map(({ risk, why }) => [labelOf(risk), why]),
    ].map((row) => row.map(plain)),
  });
}
