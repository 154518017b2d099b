/** A lesson that is read, composed, adapted and checked: all that its products are made of. */

import type { Problem } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Lesson } from '#model/lesson.ts';
import type { PupilVersion } from '#model/pupil-version.ts';
import type { Workshops } from '#model/workshop.ts';

export interface Version {
  version: BandVersion;
  pupils: PupilVersion;
}

export interface Prepared {
  lesson: Lesson;
  versions: Version[];
  /** What adults meet over; `null` in a folder without frames for it. */
  workshops: Workshops | null;
  /** What the rules on its text found. */
  found: Problem[];
}
