/** Applies every rule on the text of a lesson, before products are written. */
import { concernForm } from '#adapt/adult-sheets/concern-form.ts';
import { commonTexts } from '#adapt/common-texts.ts';
import { safeTonightForAdults } from '#adapt/safe-tonight.ts';
import { staffBriefing } from '#adapt/staff-briefing.ts';
import { staffFacts } from '#adapt/staff-facts.ts';
import { checkCoverage, checkStatus } from '#check/check-evidence.ts';
import { checkIds } from '#check/check-ids.ts';
import { checkMechanisms } from '#check/check-mechanisms.ts';
import { withoutAccepted } from '#check/check-overrides.ts';
import { checkSafeTonightForAdults } from '#check/check-safe-tonight.ts';
import { checkStaff } from '#check/check-staff.ts';
import { checkWorkshops } from '#check/check-workshops.ts';
import type { openExcuses } from '#check/excuses.ts';
import { stoppingByHand } from '#diagnostics/by-hand.ts';
import type { Problem, Report } from '#diagnostics/problem.ts';
import { decisionScope } from '#model/alert/decision.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { WorkshopSources, Workshops } from '#model/paper/workshop.ts';
import type { BandChecks } from './check-band.ts';
import type { Version } from './prepared.ts';

/** A lesson in its bands, with everything the rules need. */
export interface ToCheck {
  lesson: Lesson;
  sharedData: SharedData;
  versions: readonly Version[];
  workshops: Workshops | null;
  frames: WorkshopSources | null;
  /** Collects sentences that use a name as an ordinary word, in texts that nobody wrote for this alert. */
  excuses: ReturnType<typeof openExcuses>;
  /** Results of each band's checks, in order. */
  bands: readonly BandChecks[];
  /** The build date, YYYY-MM-DD. */
  today: string;
  /** Are all bands included? Only then does each fact have to be used by one of them. */
  isWhole: boolean;
}

/**
 * @param report Receives the problems that nobody can accept.
 * @returns The problems that nobody has accepted.
 */
export function checkLesson(
  { lesson, sharedData, versions, bands, workshops, frames, excuses, today, isWhole }: ToCheck,
  report: Report,
): Problem[] {
  const isTaught = decisionScope(lesson.alert.decision, lesson.alert.noLesson).lesson;
  const all = versions.map(({ version }) => version);
  const found: Problem[] = [];
  const find = stoppingByHand(lesson.byHand, (problem) => found.push(problem));
  for (const { problems, excused } of bands) {
    for (const problem of problems) find(problem);
    excuses.take(excused);
  }
  if (isWhole && isTaught) checkCoverage(lesson, all, staffFacts(lesson), report);
  checkIds(lesson, sharedData, report);
  checkMechanisms(sharedData, lesson.meta.mechanisms, report);
  checkStaff(lesson, sharedData, excuses, find);
  if (isTaught) checkStatus(lesson, today, report);
  if (workshops && frames) checkWorkshops(lesson, sharedData, workshops, frames, excuses, find);
  const briefing = staffBriefing(lesson, sharedData, all);
  const tonight = safeTonightForAdults(sharedData, all);
  if (tonight) checkSafeTonightForAdults(tonight, briefing, workshops, find);
  // Shared texts are printed in products too, and were not written for this alert.
  const { routes } = sharedData.routes;
  excuses.scan([
    routes,
    routes.map(({ name, contact }) => `${name} ${contact.display ?? ''}`),
    all.map(({ band }) => commonTexts(sharedData, band)),
    briefing,
    concernForm(lesson, sharedData),
  ]);
  return withoutAccepted(lesson, found, report);
}
