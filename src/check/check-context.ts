import type { Report } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Place } from '#model/content.ts';
import type { Lesson, SharedData } from '#model/lesson.ts';
import type { PupilVersion } from '#model/pupil-version.ts';
import type { Excuses } from './excuses.ts';

/** Input of a rule on a band version. */
export interface CheckContext {
  lesson: Lesson;
  sharedData: SharedData;
  version: BandVersion;
  /** The band version without anything that is not for pupils. */
  pupils: PupilVersion;
  /** Sentences of the shared data with a name's word in its ordinary sense. Default: none is excused. */
  excuses?: Excuses;
  /** The build's date, YYYY-MM-DD. */
  today: string;
  report: Report;
}

/** A rule on a band version: looks, reports, changes nothing. */
export type VersionRule = (context: CheckContext) => void;

export const topOf = (context: CheckContext): Place => context.version.place;
