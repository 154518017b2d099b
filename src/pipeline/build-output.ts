/** Input and output types of the stages that write. */

import type { Problem } from '#diagnostics/problem.ts';
import { reportingOnce } from '#diagnostics/report-once.ts';
import type { Band } from '#model/band.ts';
import type { Character } from '#model/character.ts';
import type { KitFile } from '#model/kit-file.ts';
import type { Lesson, SharedData } from '#model/lesson.ts';
import type { Memo } from '#model/memo.ts';
import type { Engines } from '#products/engines.ts';
import type { ReadPages } from '#verify/open-product.ts';
import type { Memory } from '#verify/verify-options.ts';
import type { Version } from './prepared.ts';

/** Products that a stage made, and what it found. */
export interface BuildOutput {
  files: KitFile[];
  problems: Problem[];
  /** CPU time in milliseconds, where a process of its own made it. */
  took?: number;
}

/** What a build's writers and verifiers work with. `forCast` knows a band's characters. */
export interface BuildEngines {
  forCast: (cast: Iterable<Character>, band?: Pick<Band, 'id' | 'phase'>) => Engines;
  readPages: ReadPages;
  /** What this thread knows from verifying. */
  memory: Memory;
  /** Strings of the program's own in products. */
  labels: () => readonly string[];
  /** What was made before. Default: nothing. */
  memo?: Memo;
}

/** The parts in which a band is made, in a kit's order: neither needs the other. */
export const BAND_PARTS = ['lesson', 'letters'] as const;
export type BandPart = (typeof BAND_PARTS)[number];

export interface BandJob extends Version {
  lesson: Lesson;
  sharedData: SharedData;
  part: BandPart;
  /** Is everything made, or the core alone? Default: the core. */
  all?: boolean;
  /** Only these products of the part, by the ids of their rows in the catalogue. Default: all of them. */
  rows?: readonly string[];
}

/** Parts as one, in their order; a fault that several of them have is one fault. */
export function joined(parts: readonly BuildOutput[]): BuildOutput {
  const problems: Problem[] = [];
  const report = reportingOnce((problem) => problems.push(problem));
  for (const problem of parts.flatMap((part) => part.problems)) report(problem);
  return { files: parts.flatMap(({ files }) => files), problems };
}
