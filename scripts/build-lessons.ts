/** What `npm run build` does: reads, checks, makes, and puts a new output in the place of the old one. */
import { existsSync } from 'node:fs';
import { hasErrors, printProblems } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { isApproved } from '#model/approval.ts';
import type { SharedData } from '#model/lesson.ts';
import type { School } from '#model/school.ts';
import type { SiteData } from '#model/site-data.ts';
import { prepare } from '#pipeline';
import type { Prepared } from '#pipeline/prepared.ts';
import { deskLessonOf, draftsOf, hasLetters, isTaught, siteDataOf } from '#pipeline/site-data.ts';
import { APPROVALS, approvalHashes, readApprovalsIn } from './approvals.ts';
import { type BuildOptions, CONSOLE_REPORTER, type FromShards } from './build-options.ts';
import {
  aboutOf,
  type Basis,
  type BuildRecord,
  type ExistingBuild,
  isAsBuilt,
  readBuild,
  readProduct,
  sharedDigest,
  versionHash,
} from './build-record.ts';
import type { LastBuild } from './cache/last-build.ts';
import { programHash } from './cache/program-hash.ts';
import { buildDate, EXIT, Refusal } from './command.ts';
import { bundleDesk, deskFiles } from './engines/desk-bundle.ts';
import { bundleSearch } from './engines/search-bundle.ts';
import {
  bySlug,
  existingBands,
  existingLetters,
  existingRecord,
  versionKey,
  withExisting,
} from './existing-parts.ts';
import { errorsIn, ownErrors } from './left-out.ts';
import { type Built, type LessonJob, makeLessons } from './make-lessons.ts';
import { type Plan, planBuild } from './plan-build.ts';
import { lessonFolders, lessonSlugs, moduleFiles, SCHOOL_FILE, sharedFiles } from './sources.ts';
import { threadEngines } from './thread-engines.ts';
import { type OutFile, writeBuild } from './write-build.ts';

/** A build that stands in its folder. */
export type Finished = Omit<LastBuild, 'reads' | 'files'> & { files: string[] };

/**
 * Builds lessons, from files to files.
 * @returns What was built; or the exit code, where nothing was written.
 */
export async function buildLessons(options: BuildOptions): Promise<Finished | number> {
  const { out, isPublic, all, kits, watcher } = options;
  const { say, warn } = options.reporter ?? CONSOLE_REPORTER;
  // Begun before anything is read, since a bundler is waited for; what it may throw is thrown where it is asked for.
  const starting = threadEngines();
  starting.catch(() => undefined);
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const sharedOf = await sharedFiles(options.lessons, options.school, report);
  const modules = await moduleFiles(options.lessons, report);
  if (!sharedOf) return refuse(problems, options);
  const basis = {
    program: programHash(),
    sharedData: sharedDigest(sharedOf),
    date: buildDate(),
    ...{ all, kits, isPublic },
  };
  options.shards?.check(basis);
  const slugs = await lessonSlugs(options.lessons);
  const isPart = options.lesson !== undefined || options.band !== undefined;
  const existing = await readBuild(options.folder.target);
  const approvals = options.approvals ?? APPROVALS;
  const plan = planBuild(
    options,
    existing && { ...existing, isAsBuilt: !isPart || (await isAsBuilt(existing)) },
    basis,
    slugs,
    await judgedAgain(existing, approvals),
  );
  const lessons = await lessonFolders(options.lessons, plan.reads, report);
  const isThere =
    options.lesson === undefined ? lessons.length > 0 : slugs.includes(options.lesson);
  if (!isThere && problems.length === 0) {
    warn(
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
      memo: engines.memo,
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
    warn(
      `There is no band “${options.band}”; bands are ${prepared.sharedData.bands.map((band) => band.id).join(', ')}.`,
    );
    return EXIT.usage;
  }
  const { leftOut, shared }: ReturnType<typeof ownErrors> = options.keepGoing
    ? ownErrors(problems, options.lessons, slugs)
    : { leftOut: {}, shared: problems };
  if (!prepared.sharedData || hasErrors(shared)) return refuse(problems, options);
  const { sharedData } = prepared;
  if (existing && !options.force) refuseOtherSchool(out, existing.record.school, sharedData.school);
  if (plan.again) say(`What stands in ${out} ${plan.again}: all of it is made again.`);
  const jobs: LessonJob[] = [];
  // A lesson without the band that is asked for has nothing to show; one that is not taught has its report, which is
  // for the lead alone.
  for (const one of prepared.lessons)
    if (!leftOut[one.lesson.slug] && (one.versions.length > 0 || !(isTaught(one) || isPublic)))
      jobs.push(await jobOf(one, plan, existing, options.shards));
  if (jobs.length === 0 && hasErrors(problems)) return refuse(problems, options);
  if (jobs.length === 0) {
    warn(`No lesson in ${options.lessons} has what is asked for. Nothing was written.`);
    return EXIT.usage;
  }

  watcher?.begins(jobs, sharedData);
  // Made while bands are, since a bundler is waited for; what it may throw is thrown where it is asked for.
  const desk = bundleDesk().then(async ({ assets, inputs }) => {
    const own = jobs
      .filter((job) => hasLetters(job.prepared))
      .map((job) => deskLessonOf(job.prepared, sharedData, hasPicture));
    const kept = existing ? await existingLetters(existing, plan.keeps) : [];
    return { assets, inputs, lessons: bySlug([...own, ...kept]) };
  });
  desk.catch(() => undefined);
  const searching = bundleSearch();
  searching.catch(() => undefined);
  const made = await makeLessons(jobs, sharedData, engines, {
    pool: options.pool,
    begin: options.site.begin,
    ...{ all, kits, isPublic, say, seen: watcher?.seen, bandsFirst: watcher?.bandsFirst },
  });
  problems.push(...made.flatMap((one) => one.problems));
  Object.assign(leftOut, options.keepGoing ? errorsIn(made) : {});
  const built = made.filter(({ prepared: { lesson } }) => !leftOut[lesson.slug]);
  if (hasErrors(problems) && (!options.keepGoing || built.length === 0))
    return refuse(problems, options);
  const own = siteDataOf(sharedData, built, basis);
  const siteData = existing ? withExisting(own, existing, plan.keeps) : own;
  const record = {
    ...recordOf(
      sharedData.school,
      basis,
      built,
      siteData,
      existing && existingRecord(existing, plan.keeps),
    ),
    leftOut,
    approvals: await approvalHashes(approvals, sharedData.school.name, [
      ...siteData.lessons.map(({ slug }) => slug),
      ...Object.keys(leftOut),
    ]),
  };
  const { assets, inputs, lessons: letters } = await desk;
  const taught = letters.filter(({ slug }) => !leftOut[slug]);
  const files = await writeBuild(options.folder, options.site, {
    ...{ siteData, record, decks: engines.decks },
    products: productsOf(built, existing, plan.keeps),
    desk: { inputs, files: deskFiles(assets, taught, sharedData.school) },
    search: await searching,
  });
  watcher?.found(problems);
  options.reporter?.found(problems);
  return {
    problems,
    says: [
      ...Object.keys(leftOut).map((slug) => `Left out, since something is wrong with it: ${slug}`),
      ...whatIsLeft(built, sharedData),
    ],
    products: siteData.manifest.files.length,
    lessons: siteData.lessons.length,
    site: JSON.stringify(siteData),
    files,
  };
}

/** Products that were made, then those that stay as they stand. */
async function* productsOf(
  built: readonly Built[],
  existing: ExistingBuild | null,
  keeps: readonly string[],
): AsyncIterable<OutFile> {
  for (const { entry, bytes } of built.flatMap(({ files }) => files)) yield [entry.path, bytes];
  for (const entry of existing?.manifest.files ?? [])
    if (existing && keeps.includes(entry.lesson))
      yield [entry.path, (await readProduct(existing, entry)).bytes];
}

/** A lesson to make, with what is not made again: what other machines made, or what stands already. */
async function jobOf(
  prepared: Prepared,
  plan: Plan,
  existing: ExistingBuild | null,
  shards: FromShards | undefined,
): Promise<LessonJob> {
  if (shards) {
    const { bands, whole } = await shards.made(prepared);
    return { prepared, kept: new Map(bands), whole };
  }
  const kept = [...(await existingBands(prepared, plan, existing))];
  return { prepared, kept: new Map(kept.map(([band, files]) => [band, { files, problems: [] }])) };
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
async function judgedAgain(
  existing: ExistingBuild | null,
  dir: string,
): Promise<ReadonlySet<string>> {
  if (!existing) return new Set();
  const { school, lessons, approvals } = existing.record;
  const slugs = lessons.map(({ slug }) => slug);
  const now = await approvalHashes(dir, school.name, slugs);
  return new Set(slugs.filter((slug) => now[slug] !== approvals[slug]));
}

/** What the build says of itself, but for its files, approvals, and what it left out. */
function recordOf(
  { name, specimen }: School,
  basis: Basis,
  built: readonly Built[],
  { manifest: _, lessons, ...shown }: SiteData,
  kept: Pick<BuildRecord, 'sums' | 'about'> | null,
): Omit<BuildRecord, 'files' | 'approvals' | 'leftOut'> {
  const versions = built.flatMap(({ prepared }) => prepared.versions);
  return {
    version: 1,
    school: { name, specimen },
    basis,
    sums: {
      ...kept?.sums,
      ...Object.fromEntries(
        versions.map(({ version }) => [
          versionKey(version.slug, version.band.id),
          versionHash(version),
        ]),
      ),
    },
    about: {
      ...kept?.about,
      ...Object.fromEntries(
        built.flatMap(({ files }) => files.map((file) => [file.entry.path, aboutOf(file)])),
      ),
    },
    lessons,
    shown,
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
  { out, folder, watcher, reporter = CONSOLE_REPORTER }: BuildOptions,
): number {
  watcher?.found(problems);
  reporter.found(problems);
  reporter.warn(printProblems(problems, { color: process.stderr.isTTY }));
  reporter.warn(`Nothing was written${existsSync(folder.target) ? `; ${out} is as it was` : ''}.`);
  return EXIT.content;
}
