/** What `npm run build` does: reads, checks, makes, and puts a new output in the place of the old one. */
import { existsSync } from 'node:fs';
import { hasErrors, printProblems } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { isApproved } from '#model/approval.ts';
import type { Lesson, SharedData } from '#model/lesson.ts';
import type { School } from '#model/school.ts';
import type { SiteData } from '#model/site-data.ts';
import { prepare } from '#pipeline';
import type { Made } from '#pipeline/made.ts';
import { deskLessonOf, draftsOf, hasLetters, isTaught, siteDataOf } from '#pipeline/site-data.ts';
import { DECK_ASSETS } from '#products/deck-assets.ts';
import { APPROVALS, approvalSums, readApprovalsIn } from './approvals.ts';
import type { Pool } from './band-pool.ts';
import { BUILD_FILE } from './build-folder.ts';
import {
  aboutOf,
  type Basis,
  type BuildRecord,
  isAsBuilt,
  readProduct,
  readStanding,
  type Standing,
  sharedDigest,
  versionSum,
} from './build-record.ts';
import type { LastBuild } from './cache/last-build.ts';
import { programSum } from './cache/program-sum.ts';
import { buildDate, EXIT, Refusal } from './command.ts';
import type { Claim } from './dist-folder.ts';
import { bundleDesk, deskFiles } from './engines/desk-bundle.ts';
import { bundleSearch, SEARCH_FOLDER, searchIndex } from './engines/search-bundle.ts';
import type { Site } from './engines/site.ts';
import { bySlug, keptBands, keptLetters, keptRecord, sumKey, withKept } from './kept-parts.ts';
import { type Built, type LessonJob, makeLessons } from './make-lessons.ts';
import { NOTICES, noticesOf } from './notices.ts';
import { planBuild } from './plan-build.ts';
import { lessonFolders, lessonSlugs, moduleFiles, SCHOOL_FILE, sharedFiles } from './sources.ts';
import { threadEngines } from './thread-engines.ts';

/** Who watches a build as it goes. */
export interface Watcher {
  /** The lessons are read, and these are made, for this shared data. */
  begins: (jobs: readonly LessonJob[], sharedData: SharedData) => void;
  /** What is made of a whole lesson, and its report. Bands are seen by the pool. */
  seen: (made: Made, lesson: Lesson) => void;
  /** What is the whole school's waits until then. */
  bandsFirst: Promise<unknown>;
  /** All that was found, whether or not it stops the build. */
  found: (problems: readonly Problem[]) => void;
}

/** What a build is asked for, and what it is given. */
export interface BuildOptions {
  lessons: string;
  out: string;
  /** What `out` leads to, for this build alone. */
  folder: Claim;
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
  pool: () => Pool;
  site: Site;
  watcher?: Watcher | undefined;
}

/** A build that stands in its folder. */
export type Finished = Omit<LastBuild, 'reads' | 'files'> & { files: string[] };

/**
 * Builds lessons, from files to files.
 * @returns What was built; or the exit code, where nothing was written.
 */
export async function buildLessons(options: BuildOptions): Promise<Finished | number> {
  const { out, isPublic, all, kits, watcher } = options;
  const say = (line: string) => console.log(line);
  // Begun before anything is read, since a bundler is waited for; what it may throw is thrown where it is asked for.
  const starting = threadEngines();
  starting.catch(() => undefined);
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const sharedOf = await sharedFiles(options.lessons, options.school, report);
  const modules = await moduleFiles(options.lessons, report);
  if (!sharedOf) return refuse(problems, options);
  const basis = {
    program: programSum(),
    sharedData: sharedDigest(sharedOf),
    date: buildDate(),
    ...{ all, kits, isPublic },
  };
  const slugs = await lessonSlugs(options.lessons);
  const isPart = options.lesson !== undefined || options.band !== undefined;
  const standing = await readStanding(options.folder.target);
  const approvals = options.approvals ?? APPROVALS;
  const plan = planBuild(
    options,
    standing && { ...standing, isAsBuilt: !isPart || (await isAsBuilt(standing)) },
    basis,
    slugs,
    await judgedAgain(standing, approvals),
  );
  const lessons = await lessonFolders(options.lessons, plan.reads, report);
  const isThere =
    options.lesson === undefined ? lessons.length > 0 : slugs.includes(options.lesson);
  if (!isThere && problems.length === 0) {
    console.error(
      options.lesson
        ? `There is no lesson “${options.lesson}” in ${options.lessons}.`
        : `There is no lesson in ${options.lessons}: a lesson is a folder with a lesson.mdx.`,
    );
    return EXIT.usage;
  }
  const engines = await starting;
  const hasPicture = (name: string) => engines.libraryFor([])(name) !== null;
  const prepared = await prepare(
    { sharedData: sharedOf, modules, lessons },
    {
      today: basis.date,
      hasPicture,
      recall: engines.recall,
      readApproval: readApprovalsIn(approvals),
      ...(isPart ? { band: plan.wants } : {}),
    },
  );
  problems.push(...prepared.problems);
  if (
    options.band &&
    prepared.sharedData &&
    !prepared.sharedData.bands.some((band) => band.id === options.band)
  ) {
    console.error(
      `There is no band “${options.band}”; bands are ${prepared.sharedData.bands.map((band) => band.id).join(', ')}.`,
    );
    return EXIT.usage;
  }
  if (!prepared.sharedData || hasErrors(problems)) return refuse(problems, options);
  const { sharedData } = prepared;
  if (standing && !options.force) refuseOtherSchool(out, standing.record.school, sharedData.school);
  if (plan.again) say(`What stands in ${out} ${plan.again}: all of it is made again.`);
  const jobs: LessonJob[] = [];
  // A lesson without the band that is asked for has nothing to show; one that is not taught has its report, which is
  // for the lead alone.
  for (const one of prepared.lessons)
    if (one.versions.length > 0 || !(isTaught(one) || isPublic))
      jobs.push({ prepared: one, kept: await keptBands(one, plan, standing) });
  if (jobs.length === 0) {
    console.error(`No lesson in ${options.lessons} has what is asked for. Nothing was written.`);
    return EXIT.usage;
  }

  watcher?.begins(jobs, sharedData);
  // Made while bands are, since a bundler is waited for; what it may throw is thrown where it is asked for.
  const desk = bundleDesk().then(async ({ assets, inputs }) => {
    const own = jobs
      .filter((job) => hasLetters(job.prepared))
      .map((job) => deskLessonOf(job.prepared, sharedData, hasPicture));
    const kept = standing ? await keptLetters(standing, plan.keeps) : [];
    return { inputs, files: deskFiles(assets, bySlug([...own, ...kept]), sharedData.school) };
  });
  desk.catch(() => undefined);
  const searching = bundleSearch();
  searching.catch(() => undefined);
  const built = await makeLessons(jobs, sharedData, engines, {
    pool: options.pool,
    begin: options.site.begin,
    ...{ all, kits, isPublic, say, seen: watcher?.seen, bandsFirst: watcher?.bandsFirst },
  });
  problems.push(...built.flatMap((one) => one.problems));
  if (hasErrors(problems)) return refuse(problems, options);
  const own = siteDataOf(sharedData, built, basis);
  const siteData = standing ? withKept(own, standing, plan.keeps) : own;
  const record = {
    ...recordOf(
      sharedData.school,
      basis,
      built,
      siteData,
      standing && keptRecord(standing, plan.keeps),
    ),
    approvals: await approvalSums(
      approvals,
      sharedData.school.name,
      siteData.lessons.map(({ slug }) => slug),
    ),
  };
  const staging = await options.folder.open();
  let files: string[];
  try {
    for (const { files: made } of built)
      for (const file of made) await staging.write(file.entry.path, file.bytes);
    if (standing)
      for (const entry of siteData.manifest.files.filter(({ lesson }) =>
        plan.keeps.includes(lesson),
      ))
        await staging.write(entry.path, (await readProduct(standing, entry)).bytes);
    for (const { name, bytes } of engines.decks.assets)
      await staging.write(`${DECK_ASSETS}/${name}`, bytes);
    const { files: deskParts, inputs } = await desk;
    for (const { name, bytes } of deskParts) await staging.write(`desk/${name}`, bytes);
    const search = await searching;
    await staging.write(`${SEARCH_FOLDER}/search.js`, search.script);
    await staging.write(`${SEARCH_FOLDER}/lessons.js`, searchIndex(siteData.lessons));
    await staging.write(NOTICES, noticesOf([...engines.decks.inputs, ...inputs, ...search.inputs]));
    await staging.write('manifest.json', `${JSON.stringify(siteData.manifest, null, 1)}\n`);
    await options.site.finish(siteData, staging.dir);
    files = await staging.list();
    await staging.write(BUILD_FILE, `${JSON.stringify({ ...record, files }, null, 1)}\n`);
    await staging.commit();
  } catch (fault) {
    await staging.discard();
    throw fault;
  }
  watcher?.found(problems);
  return {
    problems,
    says: whatIsLeft(built, sharedData),
    products: siteData.manifest.files.length,
    lessons: siteData.lessons.length,
    site: JSON.stringify(siteData),
    files: [...files, BUILD_FILE],
  };
}

/** What is left to do before kits are no drafts. */
function whatIsLeft(built: readonly Built[], sharedData: SharedData): string[] {
  const drafts = new Set(built.flatMap((one) => draftsOf(one.prepared, sharedData)));
  const toApprove = built.find(
    ({ prepared }) => isTaught(prepared) && !isApproved(prepared.lesson.approval),
  );
  return [
    ...[...drafts].map((reason) => `Draft: ${reason}`),
    ...(toApprove && !sharedData.school.specimen
      ? [
          `Once the lead has read a kit: npm run approve -- ${toApprove.prepared.lesson.slug} --school ${sharedData.schoolFile} --role "…"`,
        ]
      : []),
  ];
}

/** Lessons of a build whose approval is not what it was. */
async function judgedAgain(standing: Standing | null, dir: string): Promise<ReadonlySet<string>> {
  if (!standing) return new Set();
  const { school, lessons, approvals } = standing.record;
  const slugs = lessons.map(({ slug }) => slug);
  const now = await approvalSums(dir, school.name, slugs);
  return new Set(slugs.filter((slug) => now[slug] !== approvals[slug]));
}

/** What the build says of itself, but for its list of files and its approvals. */
function recordOf(
  { name, specimen }: School,
  basis: Basis,
  built: readonly Built[],
  { lessons }: SiteData,
  kept: Pick<BuildRecord, 'sums' | 'about'> | null,
): Omit<BuildRecord, 'files' | 'approvals'> {
  const versions = built.flatMap(({ prepared }) => prepared.versions);
  return {
    version: 1,
    school: { name, specimen },
    basis,
    sums: {
      ...kept?.sums,
      ...Object.fromEntries(
        versions.map(({ version }) => [sumKey(version.slug, version.band.id), versionSum(version)]),
      ),
    },
    about: {
      ...kept?.about,
      ...Object.fromEntries(
        built.flatMap(({ files }) => files.map((file) => [file.entry.path, aboutOf(file)])),
      ),
    },
    lessons,
  };
}

/** A school's finished kits are not lost to a command that named no school, or another one. */
function refuseOtherSchool(out: string, there: BuildRecord['school'], now: School): void {
  if (there.specimen || (!now.specimen && there.name === now.name)) return;
  throw new Refusal(
    [
      `${out} holds the kits of ${there.name}, and this build would put ${now.specimen ? 'those of the specimen school' : `those of ${now.name}`} in their place.`,
      `Name the school’s file with --school, or put it at ${SCHOOL_FILE}; or write elsewhere with --out. If you mean it, add --force. Nothing was written.`,
    ].join('\n'),
  );
}

/** Nothing is written: the last good output, if there was one, stays as it was. */
function refuse(
  problems: readonly Problem[],
  { out, folder, watcher }: { out: string; folder: Claim; watcher?: Watcher | undefined },
): number {
  watcher?.found(problems);
  console.error(printProblems(problems, { color: process.stderr.isTTY }));
  console.error(`Nothing was written${existsSync(folder.target) ? `; ${out} is as it was` : ''}.`);
  return EXIT.content;
}
