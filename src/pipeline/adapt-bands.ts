/** Adapts a lesson to each of its bands, and fills its workshops. */
import { adaptLesson, bandsOf } from '#adapt/adapt-lesson.ts';
import { forPupils } from '#adapt/for-pupils.ts';
import { adaptWorkshops } from '#adapt/workshop/adapt-workshops.ts';
import type { Report } from '#diagnostics/problem.ts';
import { decisionScope } from '#model/alert/decision.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { WorkshopSources, Workshops } from '#model/paper/workshop.ts';
import type { Version } from './prepared.ts';

/** Everything that adapting needs besides the lesson. */
export interface AdaptWith {
  sharedData: SharedData;
  /** Workshop templates; `null` in a folder without them. */
  frames: WorkshopSources | null;
  hasPicture: (name: string) => boolean;
  /** Which bands to adapt, by id. Default: all of them. */
  wants?: (band: string) => boolean;
}

/** A lesson's band versions and workshops; empty where nothing is taught. */
export function adaptBands(
  lesson: Lesson,
  { sharedData, frames, hasPicture, wants = () => true }: AdaptWith,
  report: Report,
): { versions: Version[]; workshops: Workshops | null } {
  const isTaught = decisionScope(lesson.alert.decision, lesson.alert.noLesson).lesson;
  const versions = (isTaught ? bandsOf(lesson, sharedData) : [])
    .filter(({ id }) => wants(id))
    .flatMap((band) => adaptLesson(lesson, band, sharedData, { hasPicture, report }) ?? [])
    .map((version) => ({ version, pupils: forPupils(version) }));
  const all = versions.map(({ version }) => version);
  const workshops =
    frames && isTaught
      ? adaptWorkshops(lesson, sharedData, all, frames, { hasPicture, report })
      : null;
  return { versions, workshops };
}
