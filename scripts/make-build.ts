/** Makes a build's products into its new folder, with the kit room, the letter desk and the record. */
import { existsSync } from 'node:fs';
import { hasErrors, printProblems } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { DeskLesson } from '#model/desk.ts';
import { isApproved } from '#model/kit/approval.ts';
import type { KitFile } from '#model/kit/kit-file.ts';
import type { SiteData } from '#model/kit/site-data.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import type { School } from '#model/school.ts';
import {
  deskLessonOf,
  draftReasonsOf,
  hasLetters,
  isTaught,
  type SiteOfLesson,
  siteDataOf,
  siteOfLesson,
} from '#pipeline/site-data.ts';
import { APPROVALS, approvalHashes } from './approvals.ts';
import { type BuildOptions, CONSOLE_REPORTER } from './build-options.ts';
import {
  aboutOf,
  type Basis,
  type BuildRecord,
  type CheckedLesson,
  type ExistingBuild,
  existingProduct,
  storeProductsIn,
} from './build-record.ts';
import type { LastBuild } from './cache/last-build.ts';
import { EXIT } from './command.ts';
import type { Staging } from './dist-folder.ts';
import {
  bundleDesk,
  deskIndexFile,
  deskLessonFile,
  type ListedLetters,
  listedLetters,
} from './engines/desk-bundle.ts';
import { bundleSearch } from './engines/search-bundle.ts';
import {
  bySlug,
  existingLetters,
  existingRecord,
  versionKey,
  withExisting,
} from './existing-parts.ts';
import { errorsIn, type LeftOut } from './left-out.ts';
import { type LessonJob, makeLessons } from './make-lessons.ts';
import type { Plan } from './plan-build.ts';
import type { threadEngines } from './thread-engines.ts';
import { DESK_FOLDER, writeBuild } from './write-build.ts';

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
  const desk = bundleDesk();
  desk.catch(() => undefined);
  const searching = bundleSearch();
  searching.catch(() => undefined);
  const made = await makeLessons(requestedFirst(jobs, options.lesson), sharedData, engines, {
    ...{ pool: options.pool, alone: options.maxWithoutWorkers, beside: options.maxBesideWorkers },
    begin: options.site.begin,
    ...{ store: storeProductsIn(staging), all, kits, isPublic, say },
    ...{ seen: watcher?.seen, bandsFirst: watcher?.bandsFirst },
    keep: async ({ prepared, files, problems }): Promise<MadeLesson> => {
      const { slug } = prepared.lesson;
      const isSound = !hasErrors(problems) && hasLetters(prepared);
      const letters = isSound ? deskLessonOf(prepared, sharedData, hasPicture) : null;
      if (letters) await writeLetters(staging, letters);
      return {
        ...{ slug, files, problems },
        site: siteOfLesson({ prepared, files }, sharedData, basis),
        letters: letters && listedLetters(letters),
        draft: draftReasonsOf(prepared, sharedData),
        isToApprove: isTaught(prepared) && !isApproved(prepared.lesson.approval),
      };
    },
  });
  await options.onPoolDone?.();
  const lessons = bySlug(made);
  problems.push(...lessons.flatMap((lesson) => lesson.problems));
  Object.assign(leftOut, options.keepGoing ? errorsIn(lessons) : {});
  const isLeftOut = ({ slug }: MadeLesson) => leftOut[slug] !== undefined;
  const built = lessons.filter((lesson) => !isLeftOut(lesson));
  for (const { files } of lessons.filter(isLeftOut))
    for (const { entry } of files) await staging.remove(entry.path);
  if (hasErrors(problems) && (!options.keepGoing || built.length === 0))
    return refuse(problems, options);
  const builtData = siteDataOf(sharedData, built, basis);
  const siteData = existing ? withExisting(builtData, existing, plan.keeps) : builtData;
  const record = {
    ...recordOf(
      sharedData.school,
      basis,
      jobs.filter(({ slug }) => built.some((lesson) => lesson.slug === slug)),
      built.flatMap(({ files }) => files),
      siteData,
      existing && existingRecord(existing, plan.keeps),
    ),
    leftOut,
    approvals: await approvalHashes(options.approvals ?? APPROVALS, sharedData.school.name, [
      ...siteData.lessons.map(({ slug }) => slug),
      ...Object.keys(leftOut),
    ]),
  };
  const { assets, inputs } = await desk;
  const keptLetters = existing ? await existingLetters(existing, plan.keeps) : [];
  for (const letters of keptLetters) await writeLetters(staging, letters);
  const listed = bySlug([
    ...built.flatMap(({ letters }) => letters ?? []),
    ...keptLetters.map(listedLetters),
  ]);
  const files = await writeBuild(staging, options.site, {
    ...{ siteData, record, decks: engines.decks },
    products: (existing?.manifest.files ?? []).flatMap((entry) =>
      existing && plan.keeps.includes(entry.lesson) ? existingProduct(existing, entry) : [],
    ),
    desk: { inputs, files: [...assets, deskIndexFile(listed, sharedData.school)] },
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

/** What is kept of a lesson once its products are written. */
interface MadeLesson {
  slug: string;
  files: KitFile[];
  problems: Problem[];
  site: SiteOfLesson;
  /** `null` where no letters go home. */
  letters: ListedLetters | null;
  /** Why its kits are drafts. */
  draft: string[];
  isToApprove: boolean;
}

/** The requested lesson before the others that are made again. */
const requestedFirst = (jobs: readonly LessonJob[], slug: string | undefined): LessonJob[] =>
  jobs.toSorted((a, b) => Number(b.slug === slug) - Number(a.slug === slug));

/** Writes a lesson's letters for the letter desk. */
async function writeLetters({ write }: Staging, letters: DeskLesson): Promise<void> {
  const { name, bytes } = deskLessonFile(letters);
  await write(`${DESK_FOLDER}/${name}`, bytes);
}

/** Next steps before kits are final. */
function nextSteps(built: readonly MadeLesson[], { school, schoolFile }: SharedData): string[] {
  const toApprove = built.find(({ isToApprove }) => isToApprove);
  return [
    ...[...new Set(built.flatMap(({ draft }) => draft))].map((reason) => `Draft: ${reason}`),
    ...(toApprove && !school.specimen
      ? [
          `Once the lead has read a kit: npm run approve -- ${toApprove.slug} --school ${schoolFile} --role "…"`,
        ]
      : []),
  ];
}

/** The record of the build, without files, approvals and lessons that were left out. */
function recordOf(
  { name, specimen }: School,
  basis: Basis,
  lessons: readonly CheckedLesson[],
  files: readonly KitFile[],
  { manifest: _, lessons: shownLessons, ...shown }: SiteData,
  previous: Pick<BuildRecord, 'sums' | 'about'> | null,
): Omit<BuildRecord, 'files' | 'approvals' | 'leftOut'> {
  return {
    version: 1,
    school: { name, specimen },
    basis,
    sums: {
      ...previous?.sums,
      ...Object.fromEntries(
        lessons.flatMap(({ slug, bands }) =>
          bands.map(({ id, sum }) => [versionKey(slug, id), sum]),
        ),
      ),
    },
    about: {
      ...previous?.about,
      ...Object.fromEntries(files.map((file) => [file.entry.path, aboutOf(file)])),
    },
    lessons: shownLessons,
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
