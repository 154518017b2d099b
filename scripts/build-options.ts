/** Options of a build, and the interfaces through which it reports progress. */
import type { Problem } from '#diagnostics/problem.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { BuildOutput } from '#pipeline/build-output.ts';
import type { Prepared } from '#pipeline/prepared.ts';
import type { Pool } from './band-pool.ts';
import type { Basis, CheckedLesson } from './build-record.ts';
import type { Claim } from './dist-folder.ts';
import type { Site } from './engines/site.ts';
import type { LessonJob } from './make-lessons.ts';

/** Observer of a build's progress. */
export interface BuildObserver {
  /** Called with the lessons to make, once all are checked. */
  begins: (jobs: readonly LessonJob[], sharedData: SharedData) => void;
  /** Called with the whole-school products and the report of a lesson. Bands are observed through the pool. */
  seen: (output: BuildOutput, lesson: Lesson) => void;
  /** Whole-school products are made after this resolves. */
  bandsFirst: Promise<unknown>;
  /** Called with all problems, whether or not they stop the build. */
  found: (problems: readonly Problem[]) => void;
}

/** Receives a build's messages. */
export interface Reporter {
  /** Progress. */
  say: (line: string) => void;
  /** Reasons why nothing was written. */
  warn: (line: string) => void;
  /** All problems, whether or not they stop the build. */
  found: (problems: readonly Problem[]) => void;
}

/** Reports to the terminal. */
export const CONSOLE_REPORTER: Reporter = {
  say: (line) => console.log(line),
  warn: (line) => console.error(line),
  found: () => {},
};

/** The request, as given on the command line. */
export interface BuildRequested {
  lessons: string;
  out: string;
  lesson?: string | undefined;
  band?: string | undefined;
  school?: string | undefined;
  /** Make every product, or only the core? */
  all: boolean;
  /** Bundle kits as zips? */
  kits: boolean;
  isPublic: boolean;
  /** May the build replace another school's kits, or the specimen's a school's? */
  force: boolean;
  approvals?: string | undefined;
  /** Leave out lessons with errors and build the others? Default: an error stops the build. */
  keepGoing?: boolean;
}

/** A build's request, with the resources that it needs. */
export interface BuildOptions extends BuildRequested {
  /** The claimed output folder. */
  folder: Claim;
  pool: () => Pool;
  /** Most parts that are made in this process instead of starting workers, which is slow. Default: one. */
  maxWithoutWorkers?: number | undefined;
  /** Most parts that are made in this process besides the workers. Default: none. */
  maxBesideWorkers?: number | undefined;
  /** Called when the pool is no longer needed. Default: nothing happens. */
  onPoolDone?: () => Promise<void>;
  site: Site;
  watcher?: BuildObserver | undefined;
  /** Receives messages. Default: the terminal. */
  reporter?: Reporter;
  /** Results of other machines. Default: none. */
  shards?: FromShards | undefined;
}

/** The results of other machines for a lesson, and the check that they were made from the same sources. */
export interface FromShards {
  made: (lesson: CheckedLesson) => {
    bands: [string, BuildOutput][];
    whole: (prepared: Prepared) => BuildOutput | undefined;
  };
  check: (now: Basis) => void;
}
