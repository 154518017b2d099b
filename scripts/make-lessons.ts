/**
 * Makes the products of lessons: bands in parallel, whole-school products, and kits as soon as their bands are done.
 */

import { hasErrors } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { KitFile } from '#model/kit-file.ts';
import type { Lesson, SharedData } from '#model/lesson.ts';
import { isLeads } from '#model/reader-folder.ts';
import {
  BAND_PARTS,
  type BandJob,
  type BandPart,
  type BuildEngines,
  type BuildOutput,
  mergeOutputs,
} from '#pipeline/build-output.ts';
import { findCachedBandPart, makeBandPart } from '#pipeline/make-band.ts';
import { makeBandKit, makeSchoolKit } from '#pipeline/make-kits.ts';
import { makeReport } from '#pipeline/make-report.ts';
import { makeWholeSchool } from '#pipeline/make-whole-school.ts';
import type { Prepared } from '#pipeline/prepared.ts';
import type { Pool } from './band-pool.ts';

/** A lesson to make, with the bands that need not be made, by id. */
export interface LessonJob {
  prepared: Prepared;
  existingParts: ReadonlyMap<string, BuildOutput>;
  /** The whole-school products, where they need not be made. */
  whole?: BuildOutput | undefined;
}

/** A lesson's products, and the problems in them. */
export interface BuiltLesson {
  prepared: Prepared;
  files: KitFile[];
  problems: Problem[];
}

/**
 * Makes all products of each lesson, in the manifest's order: bands, whole-school products, and kits where requested.
 */
export async function makeLessons(
  lessons: readonly LessonJob[],
  sharedData: SharedData,
  engines: BuildEngines,
  {
    store,
    pool,
    alone,
    beside,
    begin,
    all,
    kits: hasKits,
    isPublic,
    say,
    seen = () => {},
    bandsFirst,
  }: {
    /** Stores products as soon as they are made. */
    store: (output: BuildOutput) => Promise<BuildOutput>;
    pool: () => Pool;
    alone?: number | undefined;
    beside?: number | undefined;
    /** Called when the first product is not in the cache. */
    begin: () => void;
    /** Make every product, or only the core? */
    all: boolean;
    /** Bundle kits as zips? */
    kits: boolean;
    isPublic: boolean;
    say: (line: string) => void;
    /** Receives whole-school products and the report as soon as they are made. */
    seen?: ((output: BuildOutput, lesson: Lesson) => void) | undefined;
    /**
     * Delays whole-school products, which are made in this process: meanwhile it hands out bands. Default: no delay.
     */
    bandsFirst?: Promise<unknown> | undefined;
  },
): Promise<BuiltLesson[]> {
  const jobs = bandJobs(lessons, sharedData, all);
  const forAll = (output: BuildOutput) => forReaders(output, isPublic);
  const wholes = new Map<string, Promise<BuildOutput>>();
  let last: Promise<unknown> = bandsFirst ?? Promise.resolve();
  for (const { prepared, whole: known } of lessons) {
    const whole = last.then(async () => {
      const output = forAll(known ?? (await makeWholeSchool(prepared, sharedData, engines, all)));
      seen(output, prepared.lesson);
      return store(output);
    });
    wholes.set(prepared.lesson.slug, whole);
    last = whole;
  }
  const made = new Map<BandVersion, Partial<Record<BandPart, BuildOutput>>>();
  const kits = new Map<BandVersion, Promise<BuildOutput>>();
  for (const { prepared, existingParts } of lessons)
    for (const adapted of prepared.versions) {
      const known = existingParts.get(adapted.version.band.id);
      if (!known) continue;
      made.set(adapted.version, { lesson: await store(known), letters: NOTHING });
      addKit({ lesson: prepared.lesson, sharedData, ...adapted });
    }
  const done = async (job: BandJob, result: BuildOutput) => {
    const stored = await store(result);
    made.set(job.version, { ...made.get(job.version), [job.part]: stored });
    addKit(job);
  };
  // An observer who waits for bands sees each of them in the pool, also those in the cache.
  const isSeen = bandsFirst !== undefined;
  const bands = makeBands(jobs, engines, {
    ...{ pool, alone, begin, isSeen, say, done },
    ...{ beside, free: last },
  });
  await Promise.all([bands, ...wholes.values()]);
  function addKit(job: Omit<BandJob, 'part'>): void {
    const band = hasKits ? bandOf(job.version) : null;
    if (!band) return;
    const kit = kitOf(job, band);
    // Errors are thrown where the kit is awaited.
    kit.catch(() => undefined);
    kits.set(job.version, kit);
  }
  /** A band's products, when all its parts are made. */
  function bandOf(version: BandVersion): BuildOutput | null {
    const parts = BAND_PARTS.flatMap((part) => made.get(version)?.[part] ?? []);
    return parts.length === BAND_PARTS.length ? mergeOutputs(parts) : null;
  }
  async function kitOf(job: Omit<BandJob, 'part'>, band: BuildOutput): Promise<BuildOutput> {
    const whole = (await wholes.get(job.lesson.slug)) ?? NOTHING;
    if (hasErrors([...band.problems, ...whole.problems])) return NOTHING;
    return store(await makeBandKit(job, [...band.files, ...whole.files], engines));
  }
  const built: BuiltLesson[] = [];
  for (const { prepared } of lessons) {
    const versions = prepared.versions.map(({ version }) => version);
    const parts = [
      ...versions.map((version) => bandOf(version) ?? NOTHING),
      (await wholes.get(prepared.lesson.slug)) ?? NOTHING,
    ];
    const found = [...prepared.found, ...parts.flatMap((part) => part.problems)];
    const report = forAll(await makeReport(prepared, sharedData, found, engines));
    seen(report, prepared.lesson);
    parts.push(await store(report));
    const files = parts.flatMap((part) => part.files);
    for (const version of versions) parts.push((await kits.get(version)) ?? NOTHING);
    if (hasKits && !hasErrors(parts.flatMap((part) => part.problems)))
      parts.push(await store(await makeSchoolKit(prepared, sharedData, files, engines)));
    built.push({
      prepared,
      files: parts.flatMap((part) => part.files),
      problems: parts.flatMap((part) => part.problems),
    });
  }
  return built;
}

/** Removes what is for the lead alone from a public build. */
export const forReaders = ({ files, problems }: BuildOutput, isPublic: boolean): BuildOutput => ({
  files: files.filter(({ entry }) => !(isPublic && isLeads(entry))),
  problems,
});

/** Jobs of bands that have to be made, in a good order for parallel work. */
export function bandJobs(
  lessons: readonly LessonJob[],
  sharedData: SharedData,
  all: boolean,
): BandJob[] {
  // Longest first: oldest bands before younger, lessons before letters, so that no long job starts last.
  return lessons.flatMap(({ prepared: { lesson, versions }, existingParts }) =>
    BAND_PARTS.flatMap((part) =>
      versions
        .toReversed()
        .filter(({ version }) => !existingParts.has(version.band.id))
        .map((version) => ({ lesson: withoutTree(lesson), sharedData, ...version, part, all })),
    ),
  );
}

/** The lesson without its tree: workers need only band versions, and the tree is most of what would be serialised. */
const withoutTree = (lesson: Lesson): Lesson => ({
  ...lesson,
  root: { ...lesson.root, children: [] },
});

/** Makes bands: takes them from the cache, or makes them in the pool; calls `done` for each. */
export async function makeBands(
  jobs: readonly BandJob[],
  engines: BuildEngines,
  {
    pool,
    alone = 1,
    beside = 0,
    free,
    begin = () => {},
    isSeen = false,
    say,
    done,
  }: {
    pool: () => Pool;
    /** Most parts that are made in this process instead of starting workers, which is slow. */
    alone?: number | undefined;
    /**
     * Most parts that are made in this process besides the workers: it runs anyway and uses memory anyway. A worker
     * then takes its place. Default: none.
     */
    beside?: number | undefined;
    /** This process has other work until this resolves. Default: none. */
    free?: Promise<unknown> | undefined;
    /** Called when the first part is not in the cache. */
    begin?: () => void;
    /** Send every band to the pool, also those in the cache? */
    isSeen?: boolean;
    say: (line: string) => void;
    done: (job: BandJob, output: BuildOutput) => Promise<void>;
  },
): Promise<void> {
  const isNew = (job: BandJob, result: BuildOutput) => {
    if (job.part === 'lesson') say(`  ${job.version.slug} · ${job.version.band.name}`);
    return done(job, result);
  };
  const unknown = isSeen ? jobs : await withoutCached(jobs, engines, done);
  if (unknown.length > 0 && !isSeen) begin();
  if (unknown.length <= alone && !isSeen) await makeHere(unknown.values(), unknown.length);
  else if (beside === 0 || isSeen) await pool().make(unknown, isNew);
  else {
    const left = unknown.values();
    const here = async () => {
      await free;
      await makeHere(left, beside);
      await pool().make(left, isNew, 1);
    };
    try {
      await Promise.all([pool().make(left, isNew), here()]);
    } finally {
      // Drain the iterator after an error, so that no worker takes another job.
      [...left];
    }
  }
  async function makeHere(some: Iterator<BandJob>, most: number): Promise<void> {
    for (let made = 0; made < most; made++) {
      const { value: job } = some.next();
      if (!job) return;
      await isNew(job, await makeBandPart(job, engines));
    }
  }
}

const NOTHING: BuildOutput = { files: [], problems: [] };

/** Jobs that are not in the cache; `done` is called for the others. */
async function withoutCached(
  jobs: readonly BandJob[],
  engines: BuildEngines,
  done: (job: BandJob, output: BuildOutput) => Promise<void>,
): Promise<BandJob[]> {
  const unknown: BandJob[] = [];
  await eachInOrder(jobs, async (job) => {
    const known = await findCachedBandPart(job, engines);
    if (known) await done(job, known);
    else unknown.push(job);
  });
  return unknown;
}

async function eachInOrder<T>(all: readonly T[], take: (item: T) => Promise<void>): Promise<void> {
  for (const item of all) await take(item);
}
