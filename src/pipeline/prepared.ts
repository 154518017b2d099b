/** A lesson after `prepare`: everything that its products are made from. */

import type { Problem } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Lesson } from '#model/lesson/lesson.ts';
import type { Workshops } from '#model/paper/workshop.ts';
import type { PupilVersion } from '#model/pupil-version.ts';

export interface Version {
  version: BandVersion;
  pupils: PupilVersion;
}

export interface Prepared {
  lesson: Lesson;
  versions: Version[];
  /** Parents' workshop and staff briefing; `null` in a folder without templates for them. */
  workshops: Workshops | null;
  /** Problems in its text. */
  found: Problem[];
}
