/** Makes a build's products into its new folder, with the kit room, the letter desk and the record. */
import { existsSync } from 'node:fs';
import { hasErrors, printProblems } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { isApproved } from '#model/kit/approval.ts';
import type { SiteData } from '#model/kit/site-data.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import type { School } from '#model/school.ts';
import {
  deskLessonOf,
  draftReasonsOf,
  hasLetters,
  isTaught,
  siteDataOf,
} from '#pipeline/site-data.ts';
import { APPROVALS, approvalHashes } from './approvals.ts';
import { type BuildOptions, CONSOLE_REPORTER } from './build-options.ts';
import {
  aboutOf,
  type Basis,
  type BuildRecord,
  type ExistingBuild,
  existingProduct,
  storeProductsIn,
  versionHash,
} from './build-record.ts';
import type { LastBuild } from './cache/last-build.ts';
import { EXIT } from './command.ts';
import type { Staging } from './dist-folder.ts';
import { bundleDesk, deskFiles } from './engines/desk-bundle.ts';
import { bundleSearch } from './engines/search-bundle.ts';
import {
  bySlug,
  existingLetters,
  existingRecord,
  versionKey,
  withExisting,
} from './existing-parts.ts';
import { errorsIn, type LeftOut } from './left-out.ts';
import { type BuiltLesson, type LessonJob, makeLessons } from './make-lessons.ts';
import type { Plan } from './plan-build.ts';
import type { threadEngines } from './thread-engines.ts';
import { writeBuild } from './write-build.ts';

/** A finished build. */
export type FinishedBuild = Omit<LastBuild, 'reads' | 'files'> & { files: string[] };

/** What to make. */
interface MakeOptions {
  jobs: readonly LessonJob[];
  plan: Plan;
  /** The existing build in the output folder. */
  existing: ExistingBuild | null;
  basis: Basis;
  sharedData: SharedData;
  engines: Awaited<ReturnType<typeof threadEngines>>;
  hasPicture: (name: string) => boolean;
  /** Problems so far; more are added. */
  problems: Problem[];
  leftOut: LeftOut;
}

/** @returns The finished build; or the exit code, where the old folder stays. */
export async function makeBuild(
  staging: Staging,
  options: BuildOptions,
  { jobs, plan, existing, basis, sharedData, engines, hasPicture, problems, leftOut }: MakeOptions,
): Promise<FinishedBuild | number> {
  const { isPublic, all, kits, watcher } = options;
  const { say } = options.reporter ?? CONSOLE_REPORTER;
  watcher?.begins(jobs, sharedData);
  // Bundled while bands are made. Its errors are thrown when it is awaited.
  const desk = bundleDesk().then(async ({ assets, inputs }) => {
    const deskLessons = jobs
      .filter((job) => hasLetters(job.prepared))
      .map((job) => deskLessonOf(job.prepared, sharedData, hasPicture));
    const existingLetterFiles = existing ? await existingLetters(existing, plan.keeps) : [];
    return { assets, inputs, lessons: bySlug([...deskLessons, ...existingLetterFiles]) };
  });
  desk.catch(() => undefined);
  const searching = bundleSearch();
  searching.catch(() => undefined);
  const made = await makeLessons(jobs, sharedData, engines, {
    ...{ pool: options.pool, alone: options.maxWithoutWorkers, beside: options.maxBesideWorkers },
    begin: options.site.begin,
    ...{ store: storeProductsIn(staging), all, kits, isPublic, say },
    ...{ seen: watcher?.seen, bandsFirst: watcher?.bandsFirst },
  });
  await options.onPoolDone?.();
  problems.push(...made.flatMap((built) => built.problems));
  Object.assign(leftOut, options.keepGoing ? errorsIn(made) : {});
  const isLeftOut = ({ prepared }: BuiltLesson) => leftOut[prepared.lesson.slug] !== undefined;
  const built = made.filter((built) => !isLeftOut(built));
  for (const { files } of made.filter(isLeftOut))
    for (const { entry } of files) await staging.remove(entry.path);
  if (hasErrors(problems) && (!options.keepGoing || built.length === 0))
    return refuse(problems, options);
  const builtData = siteDataOf(sharedData, built, basis);
  const siteData = existing ? withExisting(builtData, existing, plan.keeps) : builtData;
  const record = {
    ...recordOf(
      sharedData.school,
      basis,
      built,
      siteData,
      existing && existingRecord(existing, plan.keeps),
    ),
    leftOut,
    approvals: await approvalHashes(options.approvals ?? APPROVALS, sharedData.school.name, [
      ...siteData.lessons.map(({ slug }) => slug),
      ...Object.keys(leftOut),
    ]),
  };
  const { assets, inputs, lessons: letters } = await desk;
  const taught = letters.filter(({ slug }) => !leftOut[slug]);
  const files = await writeBuild(staging, options.site, {
    ...{ siteData, record, decks: engines.decks },
    products: (existing?.manifest.files ?? []).flatMap((entry) =>
      existing && plan.keeps.includes(entry.lesson) ? existingProduct(existing, entry) : [],
    ),
    desk: { inputs, files: deskFiles(assets, taught, sharedData.school) },
    search: await searching,
  });
  watcher?.found(problems);
  options.reporter?.found(problems);
  return {
    problems,
    says: [
      ...Object.keys(leftOut).map((slug) => `Left out, since something is wrong with it: ${slug}`),
      ...nextSteps(built, sharedData),
    ],
    products: siteData.manifest.files.length,
    lessons: siteData.lessons.length,
    site: JSON.stringify(siteData),
    files,
  };
}

/** Next steps before kits are final. */
function nextSteps(built: readonly BuiltLesson[], sharedData: SharedData): string[] {
  const drafts = new Set(built.flatMap((built) => draftReasonsOf(built.prepared, sharedData)));
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

/** The record of the build, without files, approvals and lessons that were left out. */
function recordOf(
  { name, specimen }: School,
  basis: Basis,
  built: readonly BuiltLesson[],
  { manifest: _, lessons, ...shown }: SiteData,
  previous: Pick<BuildRecord, 'sums' | 'about'> | null,
): Omit<BuildRecord, 'files' | 'approvals' | 'leftOut'> {
  const versions = built.flatMap(({ prepared }) => prepared.versions);
  return {
    version: 1,
    school: { name, specimen },
    basis,
    sums: {
      ...previous?.sums,
      ...Object.fromEntries(
        versions.map(({ version }) => [
          versionKey(version.slug, version.band.id),
          versionHash(version),
        ]),
      ),
    },
    about: {
      ...previous?.about,
      ...Object.fromEntries(
        built.flatMap(({ files }) => files.map((file) => [file.entry.path, aboutOf(file)])),
      ),
    },
    lessons,
    shown,
  };
}

/** Ends a build without writing: the existing output stays. */
export function refuse(
  problems: readonly Problem[],
  { out, folder, watcher, reporter = CONSOLE_REPORTER }: BuildOptions,
): number {
  watcher?.found(problems);
  reporter.found(problems);
  reporter.warn(printProblems(problems, { color: process.stderr.isTTY }));
  reporter.warn(`Nothing was written${existsSync(folder.target) ? `; ${out} is as it was` : ''}.`);
  return EXIT.content;
}
