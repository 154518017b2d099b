/** What a build is asked for, and who is told how it goes. */
import type { Problem } from '#diagnostics/problem.ts';
import type { Lesson, SharedData } from '#model/lesson.ts';
import type { BuildOutput } from '#pipeline/build-output.ts';
import type { Prepared } from '#pipeline/prepared.ts';
import type { Pool } from './band-pool.ts';
import type { Basis } from './build-record.ts';
import type { Claim } from './dist-folder.ts';
import type { Site } from './engines/site.ts';
import type { LessonJob } from './make-lessons.ts';

/** Who watches a build as it goes. */
export interface Watcher {
  /** The lessons are read, and these are made, for this shared data. */
  begins: (jobs: readonly LessonJob[], sharedData: SharedData) => void;
  /** What is made of a whole lesson, and its report. Bands are seen by the pool. */
  seen: (made: BuildOutput, lesson: Lesson) => void;
  /** What is the whole school's waits until then. */
  bandsFirst: Promise<unknown>;
  /** All that was found, whether or not it stops the build. */
  found: (problems: readonly Problem[]) => void;
}

/** Takes what a build says. */
export interface Reporter {
  /** How it goes on. */
  say: (line: string) => void;
  /** Why nothing was written. */
  warn: (line: string) => void;
  /** All that was found, whether or not it stops the build. */
  found: (problems: readonly Problem[]) => void;
}

/** Whoever sits at the terminal. */
export const CONSOLE_REPORTER: Reporter = {
  say: (line) => console.log(line),
  warn: (line) => console.error(line),
  found: () => {},
};

/** What a build is asked for. */
export interface Asked {
  lessons: string;
  out: string;
  lesson?: string | undefined;
  band?: string | undefined;
  school?: string | undefined;
  /** Is everything made, or the core alone? */
  all: boolean;
  /** Are kits made, as zips? */
  kits: boolean;
  isPublic: boolean;
  /** May another school's kits, or the specimen's, take the place of a school's? */
  force: boolean;
  approvals?: string | undefined;
  /** Are lessons with a fault left out, and the others built? Default: a fault stops the build. */
  keepGoing?: boolean;
}

/** What a build is asked for, and what it is given. */
export interface BuildOptions extends Asked {
  /** What `out` leads to, for this build alone. */
  folder: Claim;
  pool: () => Pool;
  /** Most parts that are made in this process rather than in workers, which take longer to begin. Default: one. */
  alone?: number | undefined;
  /** Most parts that are made in this process while workers make others. Default: none. */
  beside?: number | undefined;
  /** Called once nothing more is made in the pool. Default: nobody cares. */
  poolDone?: () => Promise<void>;
  site: Site;
  watcher?: Watcher | undefined;
  /** Who is told what a build says. Default: whoever sits at the terminal. */
  reporter?: Reporter;
  /** What other machines made. Default: nothing. */
  shards?: FromShards | undefined;
}

/** What other machines made of a lesson; and a look at whether they made it of the same. */
export interface FromShards {
  made: (prepared: Prepared) => { bands: [string, BuildOutput][]; whole: BuildOutput | undefined };
  check: (now: Basis) => void;
}
