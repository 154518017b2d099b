import type { Report } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Place } from '#model/lesson/content.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { PupilVersion } from '#model/pupil-version.ts';
import type { Excuses } from './excuses.ts';

/** Input of a rule on a band version. */
export interface CheckContext {
  lesson: Lesson;
  sharedData: SharedData;
  version: BandVersion;
  /** The band version with only what pupils may see. */
  pupils: PupilVersion;
  /** Sentences of the shared data that use a name as an ordinary word. Default: none is excused. */
  excuses?: Excuses;
  /** The build's date, YYYY-MM-DD. */
  today: string;
  report: Report;
}

/** A rule on a band version: reports problems and changes nothing. */
export type VersionRule = (context: CheckContext) => void;

export const topOf = (context: CheckContext): Place => context.version.place;
