/** Input and output types of the stages that write. */

import type { Problem } from '#diagnostics/problem.ts';
import { reportingOnce } from '#diagnostics/report-once.ts';
import type { Band } from '#model/band.ts';
import type { KitFile } from '#model/kit/kit-file.ts';
import type { Memo } from '#model/kit/memo.ts';
import type { Character } from '#model/lesson/character.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { Engines } from '#products/engines.ts';
import type { ReadPages } from '#verify/open-product.ts';
import type { Memory } from '#verify/verify-options.ts';
import type { Version } from './prepared.ts';

/** The products of a stage, and its problems. */
export interface BuildOutput {
  files: KitFile[];
  problems: Problem[];
  /** CPU time in milliseconds, when a worker process made it. */
  took?: number;
}

/** Engines for writing and verifying. `forCast` gives engines that can draw a band's characters. */
export interface BuildEngines {
  forCast: (cast: Iterable<Character>, band?: Pick<Band, 'id' | 'phase'>) => Engines;
  readPages: ReadPages;
  /** Cached search results of verification, per thread. */
  memory: Memory;
  /** The program's own strings in products. */
  labels: () => readonly string[];
  /** The scripts and styles of every deck, as they stand in a page. */
  programs: () => string;
  /** Cache of earlier results. Default: none. */
  memo?: Memo;
}

/** The parts of a band's build, in the order of a kit; they are independent of each other. */
export const BAND_PARTS = ['lesson', 'letters'] as const;
export type BandPart = (typeof BAND_PARTS)[number];

export interface BandJob extends Version {
  lesson: Lesson;
  sharedData: SharedData;
  part: BandPart;
  /** Make every product, or only the core? Default: the core. */
  all?: boolean;
  /** Catalogue rows to make, by id. Default: all rows of the part. */
  rows?: readonly string[];
}

/** Merges outputs in order; a problem that several report is kept once. */
export function mergeOutputs(parts: readonly BuildOutput[]): BuildOutput {
  const problems: Problem[] = [];
  const report = reportingOnce((problem) => problems.push(problem));
  for (const problem of parts.flatMap((part) => part.problems)) report(problem);
  return { files: parts.flatMap(({ files }) => files), problems };
}
