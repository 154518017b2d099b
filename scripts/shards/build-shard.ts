/** Builds one shard of a library, to be merged with the others. */
import { hasErrors, printProblems } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { prepare } from '#pipeline';
import { type BandJob, type BuildOutput, mergeOutputs } from '#pipeline/build-output.ts';
import { makeWholeSchool } from '#pipeline/make-whole-school.ts';
import type { Prepared } from '#pipeline/prepared.ts';
import { readSharedData } from '#read/read-shared-data.ts';
import { readApprovalsIn } from '../approvals.ts';
import type { Pool } from '../band-pool.ts';
import {
  aboutOf,
  lessonHash,
  sharedDigest,
  storeProductsIn,
  versionHash,
} from '../build-record.ts';
import { hashOf, programHash } from '../cache/program-hash.ts';
import { buildDate, EXIT } from '../command.ts';
import type { Claim } from '../dist-folder.ts';
import { openBandMaker } from '../make-bands.ts';
import { bandJobs, forReaders } from '../make-lessons.ts';
import { lessonFolders, lessonSlugs, moduleFiles, sharedFiles } from '../sources.ts';
import { threadEngines } from '../thread-engines.ts';
import { readTimes, TIMES_FILE, timesText } from './part-times.ts';
import { type LibraryOptions, type Part, SHARD_FILE, type ShardRecord } from './shard-record.ts';
import { assignParts, partName, type ShardChoice } from './share-parts.ts';

export interface ShardOptions {
  shard: ShardChoice;
  asked: LibraryOptions;
  /** The school's file, where there is one. */
  school: string | undefined;
  all: boolean;
  kits: boolean;
  isPublic: boolean;
  /** File with last time's durations of parts. */
  times: string;
  folder: Claim;
  pool: () => Pool;
}

/** A band's results so far, by part. */
type PartialBand = Partial<Record<BandJob['part'], BuildOutput>>;

/**
 * Makes a shard's bands and records their problems, which the merge evaluates.
 * @returns The number of parts made; or the exit code, where nothing was written.
 */
export async function buildShard(options: ShardOptions): Promise<{ parts: number } | number> {
  const { shard, asked, school, all, kits, isPublic, folder, pool } = options;
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const sharedOf = await sharedFiles(asked.lessons, school, report);
  const modules = await moduleFiles(asked.lessons, report);
  const shared = sharedOf && (await readSharedData(sharedOf, report));
  if (!sharedOf || !shared || hasErrors(problems)) return refuse(problems);
  const slugs = await lessonSlugs(asked.lessons);
  if (slugs.length === 0) {
    console.error(
      `There is no lesson in ${asked.lessons}: a lesson is a folder with a lesson.mdx.`,
    );
    return EXIT.usage;
  }
  const times = await readTimes(options.times);
  const bands = shared.bands.map(({ id }) => id);
  const shards = assignParts(
    slugs.flatMap((slug) => [...bands, null].map((band) => partName(slug, band))),
    times,
    shard.of,
  );
  const isOurs = (slug: string, band: string | null) =>
    shards.get(partName(slug, band)) === shard.index;
  const reads = (slug: string) => [...bands, null].some((band) => isOurs(slug, band));

  const engines = await threadEngines();
  const today = buildDate();
  const { sharedData, lessons } = await prepare(
    { sharedData: sharedOf, modules, lessons: await lessonFolders(asked.lessons, reads, report) },
    {
      today,
      hasPicture: (name) => engines.libraryFor([])(name) !== null,
      memo: engines.memo,
      readApproval: readApprovalsIn(asked.approvals),
      // Whole-school products need all bands.
      band: (slug, band) => isOurs(slug, band) || isOurs(slug, null),
    },
  );
  if (!sharedData) return refuse(problems);
  return folder.stage(async (staging) => {
    const store = storeProductsIn(staging);
    const made = new Map<BandJob['version'], PartialBand>();
    const jobs = lessons
      .flatMap((prepared) => bandJobs({ prepared, existingParts: new Map() }, sharedData, all))
      .filter(({ version }) => isOurs(version.slug, version.band.id));
    const makeBands = openBandMaker(engines, { pool, say: (line) => console.log(line) });
    const making = makeBands(jobs, {
      done: async ({ version, part }, result) => {
        const stored = await store(result);
        made.set(version, { ...made.get(version), [part]: stored });
      },
    });
    making.catch(() => undefined);
    const wholes = new Map<Prepared, BuildOutput>();
    for (const lesson of lessons)
      if (isOurs(lesson.lesson.slug, null) && mayLeaveMachine(lesson))
        wholes.set(
          lesson,
          await store(
            forReaders(await makeWholeSchool(lesson, sharedData, engines, all), isPublic),
          ),
        );
    await making;
    const record: ShardRecord = {
      version: 1,
      ...shard,
      asked,
      basis: {
        ...{ program: programHash(), sharedData: sharedDigest(sharedOf), date: today },
        ...{ all, kits, isPublic },
      },
      plan: hashOf(JSON.stringify([...shards])),
      parts: lessons.flatMap((lesson) => partsOf(lesson, made, wholes.get(lesson))),
    };
    await staging.write(TIMES_FILE, timesText(times));
    await staging.write(SHARD_FILE, `${JSON.stringify(record, null, 1)}\n`);
    await staging.commit();
    const found = record.parts.flatMap((part) => part.problems);
    if (found.length > 0) console.log(printProblems(found, { color: process.stdout.isTTY }));
    return { parts: record.parts.length };
  });
}

/**
 * May the whole-school products leave this machine? Where the alert's own sentences are available, a draft's briefing
 * quotes them; then the merge makes these products.
 */
const mayLeaveMachine = ({ lesson }: Prepared): boolean => lesson.source === null;

/** A lesson's parts in this shard, for the record. */
function partsOf(
  prepared: Prepared,
  made: ReadonlyMap<BandJob['version'], PartialBand>,
  whole: BuildOutput | undefined,
): Part[] {
  const { slug } = prepared.lesson;
  const bands = prepared.versions.flatMap(({ version }): Part[] => {
    const parts = made.get(version);
    if (!parts) return [];
    const about = { lesson: slug, band: version.band.id, sum: versionHash(version) };
    return [{ ...about, took: timeOf(parts), ...listed(wholeOf(parts)) }];
  });
  if (!whole) return bands;
  return [
    ...bands,
    { lesson: slug, band: null, sum: lessonHash(prepared), took: null, ...listed(whole) },
  ];
}

const listed = ({ files, problems }: BuildOutput): Pick<Part, 'files' | 'problems'> => ({
  files: files.map((file) => ({ entry: file.entry, about: aboutOf(file) })),
  problems,
});

/** CPU time of both parts of a band; `null` where either came from the cache. */
const timeOf = ({ lesson, letters }: PartialBand): number | null =>
  lesson?.took === undefined || letters?.took === undefined ? null : lesson.took + letters.took;

const wholeOf = ({ lesson, letters }: PartialBand): BuildOutput =>
  mergeOutputs([lesson, letters].flatMap((part) => part ?? []));

function refuse(problems: readonly Problem[]): number {
  console.error(printProblems(problems, { color: process.stderr.isTTY }));
  console.error('Nothing was written.');
  return EXIT.content;
}
