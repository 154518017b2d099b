import { type Report, startOf } from '#diagnostics/problem.ts';
import { unsettled } from '#model/alert/alert.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Place } from '#model/lesson/content.ts';
import type { Lesson } from '#model/lesson/lesson.ts';
import type { VersionRule } from './check-context.ts';

/** Statuses of facts that products may not restate. */
const SHAKY = new Set(['disputed', 'undated']);

/** Claims name facts that exist, and none that is disputed or undated. */
export const checkFacts: VersionRule = ({ lesson, version, report }) => {
  const named = [
    ...version.slides.map((slide) => ({ facts: slide.facts, place: slide.place })),
    { facts: version.letter.facts, place: version.letter.place },
  ];
  for (const { facts, place } of named)
    for (const id of facts) {
      const fact = lesson.alert.facts.find((fact) => fact.id === id);
      if (!fact)
        report({
          ruleId: 'fact-exists',
          place,
          reason: `Unexpected fact “${id}”, expected one of ${lesson.alertFile}`,
          note: 'A claim that names no fact cannot be checked. Mend the id, or add the fact to alert.md.',
        });
      else if (SHAKY.has(fact.holds))
        report({
          ruleId: 'fact-exists',
          place,
          reason: `Unexpected use of fact “${id}”, which is ${fact.holds}, expected a fact that holds`,
          note: `It may not be restated: ${fact.leftOut ?? 'see alert.md'}.`,
        });
    }
};

/** Reports facts that no product uses and nobody excluded with a reason. `also`: ids of facts that staff texts name. */
export function checkCoverage(
  lesson: Lesson,
  versions: readonly BandVersion[],
  also: readonly string[],
  report: Report,
): void {
  const used = new Set([
    ...also,
    ...versions.flatMap((version) => [
      ...version.letter.facts,
      ...version.slides.flatMap((slide) => slide.facts),
    ]),
  ]);
  for (const fact of lesson.alert.facts)
    if (!used.has(fact.id) && !fact.leftOut)
      report({
        ruleId: 'fact-used-or-excused',
        place: startOf(lesson.alertFile),
        reason: `Unexpected fact “${fact.id}” that nothing uses, expected a use or leftOut`,
        note: `“${fact.says}” is said by no slide, letter or staff page. Name it in facts="…" where it is taught, or write why it is left out.`,
      });
}

const atLine = (file: string, line = 1): Place => ({ ...startOf(file), line, endLine: line });

/** The status check and the review date are current on the build date, and a confirmed status has its wording. */
export function checkStatus(lesson: Lesson, today: string, report: Report): void {
  const { lines } = lesson;
  const inAlert = (key: string) => atLine(lesson.alertFile, lines.alert[key]);
  const { alert, meta } = lesson;
  const dates: [string, string | undefined, Place][] = [
    ['reviewBy of the alert', alert.reviewBy, inAlert('reviewBy')],
    ['reviewBy of the lesson', meta.reviewBy, atLine(lesson.file, lines.lesson.reviewBy)],
  ];
  for (const [key, date, place] of dates)
    if (date !== undefined && date < today)
      report({
        ruleId: 'status-current',
        place,
        reason: `Unexpected ${key} in the past (${date}), expected a day after ${today}`,
        note: 'A letter must say how things stand today. Check that every fact still holds, then set a new date.',
      });
  const { status } = lesson.alert;
  for (const line of status.confirmedBy ? unsettled(status) : [])
    report({
      ruleId: 'status-settled',
      place: inAlert(`status.${line}`),
      reason: `Unexpected “${status[line as 'now']}” at status.${line} beside a confirmation, expected how things stand`,
      note: `A confirmation says that somebody looked, and these words say that nobody did: families would read them. Write into ${line} what was found, or confirmedBy: null until somebody has looked.`,
    });
}
