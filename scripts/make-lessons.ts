/**
 * Makes the products of lessons: bands in parallel, whole-school products, and kits as soon as their bands are done.
 */

import { hasErrors } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { KitFile } from '#model/kit/kit-file.ts';
import { isForLead } from '#model/kit/reader-folder.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import {
  BAND_PARTS,
  type BandJob,
  type BandPart,
  type BuildEngines,
  type BuildOutput,
  mergeOutputs,
} from '#pipeline/build-output.ts';
import { makeBandKit, makeSchoolKit } from '#pipeline/make-kits.ts';
import { makeReport } from '#pipeline/make-report.ts';
import { makeWholeSchool } from '#pipeline/make-whole-school.ts';
import type { Prepared } from '#pipeline/prepared.ts';
import type { Pool } from './band-pool.ts';
import type { CheckedLesson } from './build-record.ts';
import { openBandMaker } from './make-bands.ts';

/** A lesson to make, with the bands that need not be made, by id. */
export interface LessonJob extends CheckedLesson {
  /** The lesson, adapted anew at each call, so that a library need not be held in memory. */
  adapt: () => Prepared;
  existingParts: ReadonlyMap<string, BuildOutput>;
  /** The whole-school products, where they need not be made. */
  whole?: ((prepared: Prepared) => BuildOutput | undefined) | undefined;
}

/** A lesson's products, and the problems in them. */
export interface BuiltLesson {
  prepared: Prepared;
  files: KitFile[];
  problems: Problem[];
}

interface MakeLessonsOptions<Kept> {
  /** Stores products as soon as they are made. */
  store: (output: BuildOutput) => Promise<BuildOutput>;
  /** What is kept of a lesson once it is made. */
  keep: (built: BuiltLesson) => Promise<Kept>;
  pool: () => Pool;
  alone?: number | undefined;
  beside?: number | undefined;
  /** Called when the last lesson is begun, and a product of it is not in the cache. */
  begin: () => void;
  /** Make every product, or only the core? */
  all: boolean;
  /** Bundle kits as zips? */
  kits: boolean;
  isPublic: boolean;
  say: (line: string) => void;
  /** Receives whole-school products and the report as soon as they are made. */
  seen?: ((output: BuildOutput, lesson: Lesson) => void) | undefined;
  /** Delays whole-school products, which are made in this process: meanwhile it hands out bands. Default: no delay. */
  bandsFirst?: Promise<unknown> | undefined;
}

/**
 * Makes all products of each lesson, in the manifest's order: bands, whole-school products, and kits where requested.
 * The bands of a lesson are begun when those of the one before are made: no more than two lessons are in memory.
 */
export async function makeLessons<Kept>(
  lessons: readonly LessonJob[],
  sharedData: SharedData,
  engines: BuildEngines,
  options: MakeLessonsOptions<Kept>,
): Promise<Kept[]> {
  const { pool, alone, beside, begin, say, bandsFirst } = options;
  const makeBands = openBandMaker(engines, {
    // An observer who waits for bands sees each of them in the pool, also those in the cache.
    ...{ pool, alone, beside, isSeen: bandsFirst !== undefined, say },
  });
  const kept: Promise<Kept>[] = [];
  for (const job of lessons) {
    const prepared = job.adapt();
    const whole = makeWhole(job, prepared, sharedData, engines, options);
    const bands = openBands(whole, engines, options);
    for (const adapted of prepared.versions) {
      const existing = job.existingParts.get(adapted.version.band.id);
      if (existing) await bands.keep({ lesson: prepared.lesson, sharedData, ...adapted }, existing);
    }
    const jobs = bandJobs({ ...job, prepared }, sharedData, options.all);
    const isLast = job === lessons.at(-1);
    const making = makeBands(jobs, { done: bands.add, free: whole, ...(isLast && { begin }) });
    await Promise.all([making, whole, kept.at(-1)]);
    const finished = whole
      .then((output) => finishLesson(prepared, output, bands, sharedData, engines, options))
      .then(options.keep);
    // Errors are thrown where it is awaited.
    finished.catch(() => undefined);
    kept.push(finished);
  }
  return Promise.all(kept);
}

/** Makes a lesson's whole-school products. */
async function makeWhole<Kept>(
  { whole }: LessonJob,
  prepared: Prepared,
  sharedData: SharedData,
  engines: BuildEngines,
  { all, isPublic, store, seen = () => {}, bandsFirst }: MakeLessonsOptions<Kept>,
): Promise<BuildOutput> {
  await bandsFirst;
  const output = whole?.(prepared) ?? (await makeWholeSchool(prepared, sharedData, engines, all));
  const shown = forReaders(output, isPublic);
  seen(shown, prepared.lesson);
  return store(shown);
}

type BandOfLesson = Omit<BandJob, 'part'>;

interface Bands {
  /** Adds a part that was made; the kit of a band starts when all its parts are there. */
  add: (job: BandJob, output: BuildOutput) => Promise<void>;
  /** Adds a band of the existing build. */
  keep: (band: BandOfLesson, output: BuildOutput) => Promise<void>;
  /** A band's products, when all its parts are made. */
  band: (version: BandVersion) => BuildOutput | null;
  /** A band's kit; nothing where none is requested, or the band has errors. */
  kit: (version: BandVersion) => Promise<BuildOutput>;
}

/** Collects the parts of bands, and bundles the kit of each band as soon as it is complete. */
function openBands(
  madeWhole: Promise<BuildOutput>,
  engines: BuildEngines,
  { store, kits: hasKits }: Pick<MakeLessonsOptions<unknown>, 'store' | 'kits'>,
): Bands {
  const made = new Map<BandVersion, Partial<Record<BandPart, BuildOutput>>>();
  const kits = new Map<BandVersion, Promise<BuildOutput>>();
  const bandOf = (version: BandVersion) => {
    const parts = BAND_PARTS.flatMap((part) => made.get(version)?.[part] ?? []);
    return parts.length === BAND_PARTS.length ? mergeOutputs(parts) : null;
  };
  const bundle = async (job: BandOfLesson, band: BuildOutput): Promise<BuildOutput> => {
    const whole = await madeWhole;
    if (hasErrors([...band.problems, ...whole.problems])) return NOTHING;
    return store(await makeBandKit(job, [...band.files, ...whole.files], engines));
  };
  const startKit = (job: BandOfLesson) => {
    const band = hasKits ? bandOf(job.version) : null;
    if (!band) return;
    const kit = bundle(job, band);
    // Errors are thrown where the kit is awaited.
    kit.catch(() => undefined);
    kits.set(job.version, kit);
  };
  return {
    async add(job, output) {
      const stored = await store(output);
      made.set(job.version, { ...made.get(job.version), [job.part]: stored });
      startKit(job);
    },
    async keep(band, output) {
      made.set(band.version, { lesson: await store(output), letters: NOTHING });
      startKit(band);
    },
    band: bandOf,
    kit: async (version) => (await kits.get(version)) ?? NOTHING,
  };
}

/** Adds the report and the kits to a lesson's products. */
async function finishLesson<Kept>(
  prepared: Prepared,
  whole: BuildOutput,
  bands: Bands,
  sharedData: SharedData,
  engines: BuildEngines,
  { store, kits: hasKits, isPublic, seen = () => {} }: MakeLessonsOptions<Kept>,
): Promise<BuiltLesson> {
  const versions = prepared.versions.map(({ version }) => version);
  const parts = [...versions.map((version) => bands.band(version) ?? NOTHING), whole];
  const found = [...prepared.found, ...parts.flatMap((part) => part.problems)];
  const report = forReaders(await makeReport(prepared, sharedData, found, engines), isPublic);
  seen(report, prepared.lesson);
  parts.push(await store(report));
  const files = parts.flatMap((part) => part.files);
  for (const version of versions) parts.push(await bands.kit(version));
  if (hasKits && !hasErrors(parts.flatMap((part) => part.problems)))
    parts.push(await store(await makeSchoolKit(prepared, sharedData, files, engines)));
  return {
    prepared,
    files: parts.flatMap((part) => part.files),
    problems: parts.flatMap((part) => part.problems),
  };
}

/** Removes what is for the lead alone from a public build. */
export const forReaders = ({ files, problems }: BuildOutput, isPublic: boolean): BuildOutput => ({
  files: files.filter(({ entry }) => !(isPublic && isForLead(entry))),
  problems,
});

/** Jobs of a lesson's bands that have to be made, in a good order for parallel work. */
export function bandJobs(
  { prepared, existingParts }: Pick<LessonJob, 'existingParts'> & { prepared: Prepared },
  sharedData: SharedData,
  all: boolean,
): BandJob[] {
  const { versions } = prepared;
  const lesson = withoutTree(prepared.lesson);
  // Longest first: oldest bands before younger, lessons before letters, so that no long job starts last.
  return BAND_PARTS.flatMap((part) =>
    versions
      .toReversed()
      .filter(({ version }) => !existingParts.has(version.band.id))
      .map((version) => ({ lesson, sharedData, ...version, part, all })),
  );
}

/** The lesson without its tree: workers need only band versions, and the tree is most of what would be serialised. */
const withoutTree = (lesson: Lesson): Lesson => ({
  ...lesson,
  root: { ...lesson.root, children: [] },
});

const NOTHING: BuildOutput = { files: [], problems: [] };
