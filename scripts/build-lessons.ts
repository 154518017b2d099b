/** Runs `npm run build`: reads, checks and makes lessons, then replaces the old output with the new one. */
import { hasErrors } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { School } from '#model/school.ts';
import { prepareEach } from '#pipeline';
import { isTaught } from '#pipeline/site-data.ts';
import { APPROVALS, approvalHashes, readApprovalsIn } from './approvals.ts';
import { type BuildOptions, CONSOLE_REPORTER, type FromShards } from './build-options.ts';
import {
  type BuildRecord,
  checkedLesson,
  type ExistingBuild,
  isIntact,
  readBuild,
  sharedDigest,
} from './build-record.ts';
import { programHash } from './cache/program-hash.ts';
import { buildDate, EXIT, Refusal } from './command.ts';
import { existingBands } from './existing-parts.ts';
import { ownErrors } from './left-out.ts';
import { type FinishedBuild, makeBuild, refuse } from './make-build.ts';
import type { LessonJob } from './make-lessons.ts';
import { type Plan, planBuild } from './plan-build.ts';
import { lessonFolders, lessonSlugs, moduleFiles, SCHOOL_FILE, sharedFiles } from './sources.ts';
import { threadEngines, threadReadingEngines } from './thread-engines.ts';

/**
 * Builds lessons.
 * @returns The finished build; or the exit code, where nothing was written.
 */
export async function buildLessons(options: BuildOptions): Promise<FinishedBuild | number> {
  const { out, isPublic, all, kits } = options;
  const { say, warn } = options.reporter ?? CONSOLE_REPORTER;
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
    existing && { ...existing, isAsBuilt: !isPart || (await isIntact(existing)) },
    basis,
    slugs,
    await withChangedApproval(existing, approvals),
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
  const { libraryFor, memo } = threadReadingEngines();
  const hasPicture = (name: string) => libraryFor([])(name) !== null;
  /** The lessons of which something is made. */
  const checked: LessonToMake[] = [];
  const prepared = await prepareEach(
    { sharedData: sharedOf, modules, lessons },
    {
      today: basis.date,
      hasPicture,
      memo,
      readApproval: readApprovalsIn(approvals),
      ...(isPart ? { band: plan.wants } : {}),
    },
    (lesson, adapt) => {
      // A lesson without the requested band is skipped; one that is not taught still has its report, for the lead.
      if (lesson.versions.length > 0 || !(isTaught(lesson) || isPublic))
        checked.push({
          ...checkedLesson(lesson),
          adapt: lessons.length === 1 ? () => lesson : adapt,
        });
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
  const jobs = checked
    .filter(({ slug }) => !leftOut[slug])
    .map((lesson) => jobOf(lesson, plan, existing, options.shards));
  if (jobs.length === 0 && hasErrors(problems)) return refuse(problems, options);
  if (jobs.length === 0) {
    warn(`No lesson in ${options.lessons} has what is asked for. Nothing was written.`);
    return EXIT.usage;
  }

  const engines = await threadEngines();
  return options.folder.stage((staging) =>
    makeBuild(staging, options, {
      ...{ jobs, plan, existing, basis, sharedData, engines, hasPicture, problems, leftOut },
    }),
  );
}

type LessonToMake = Pick<LessonJob, 'slug' | 'bands' | 'adapt'>;

/** A lesson's job, with the parts that need not be made: from shards, or kept from the existing build. */
function jobOf(
  lesson: LessonToMake,
  plan: Plan,
  existing: ExistingBuild | null,
  shards: FromShards | undefined,
): LessonJob {
  if (shards) {
    const { bands, whole } = shards.made(lesson);
    return { ...lesson, existingParts: new Map(bands), whole };
  }
  const existingFiles = [...existingBands(lesson, plan, existing)];
  return {
    ...lesson,
    existingParts: new Map(existingFiles.map(([band, files]) => [band, { files, problems: [] }])),
  };
}

/** Lessons of the existing build whose approval has changed since. */
async function withChangedApproval(
  existing: ExistingBuild | null,
  dir: string,
): Promise<ReadonlySet<string>> {
  if (!existing) return new Set();
  const { school, lessons, approvals } = existing.record;
  const slugs = lessons.map(({ slug }) => slug);
  const now = await approvalHashes(dir, school.name, slugs);
  return new Set(slugs.filter((slug) => now[slug] !== approvals[slug]));
}

/** Refuses to replace one school's finished kits with another's, or with the specimen's. */
function refuseOtherSchool(out: string, there: BuildRecord['school'], now: School): void {
  if (there.specimen || (!now.specimen && there.name === now.name)) return;
  throw new Refusal(
    [
      `${out} holds the kits of ${there.name}, and this build would put ${now.specimen ? 'those of the specimen school' : `those of ${now.name}`} in their place.`,
      `Name the school’s file with --school, or put it at ${SCHOOL_FILE}; or write elsewhere with --out. If you mean it, add --force. Nothing was written.`,
    ].join('\n'),
  );
}
