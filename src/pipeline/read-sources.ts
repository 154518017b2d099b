/** Reads the input of a build: shared data, lessons, and the modules that the lessons use. */
import { risksOfBands, risksTaught } from '#compose/risks-named.ts';
import type { Report } from '#diagnostics/problem.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { Modules } from '#model/lesson/module.ts';
import type { WorkshopSources } from '#model/paper/workshop.ts';
import { cacheByFiles } from '#read/cache-by-files.ts';
import { type LessonFolder, readLesson } from '#read/read-lesson.ts';
import { type ModuleFiles, ordinaryWords, readModules } from '#read/read-modules.ts';
import { readSharedData, type SharedFiles } from '#read/read-shared-data.ts';
import { readWorkshops } from '#read/read-workshops.ts';

/** The files of a build. */
export interface Sources {
  sharedData: SharedFiles;
  /** Templates and modules of lessons: files, or the parsed result. */
  modules?: ModuleFiles | Modules;
  /** Workshop templates, where modules are given parsed. */
  frames?: ModuleFiles;
  lessons: LessonFolder[];
}

/** The parsed input of a build. */
export interface ReadSources {
  /** `null` where one of its files has an error. */
  sharedData: SharedData | null;
  lessons: Lesson[];
  modules: Modules;
  /** Lower-case words of the shared data: not names. */
  words: ReadonlySet<string>;
  /** Workshop templates; `null` in a folder without them. */
  frames: WorkshopSources | null;
}

/** @param allModules Read every module, also those that no lesson uses. */
export async function readSources(
  sources: Sources,
  allModules: boolean,
  report: Report,
): Promise<ReadSources> {
  const sharedData = await readSharedData(sources.sharedData, report);
  const lessons: Lesson[] = [];
  for (const folder of sources.lessons) {
    const lesson = await readLesson(folder, report);
    if (lesson) lessons.push(lesson);
  }
  const modules = await modulesFor(lessons, sources.modules, allModules, report);
  return {
    sharedData,
    lessons,
    modules,
    words: new Set([
      ...modules.words,
      ...wordsByFiles(sources.sharedData, '', report, () => sharedWords(sources.sharedData)),
    ]),
    frames: sharedData ? await framesFor(sharedData, lessons, sources, report) : null,
  };
}

/** Workshop templates, and the modules' texts for adults on every risk that these lessons teach. */
async function framesFor(
  sharedData: SharedData,
  lessons: readonly Lesson[],
  { modules, frames }: Sources,
  report: Report,
): Promise<WorkshopSources | null> {
  const files = frames ?? (modules && 'words' in modules ? undefined : modules);
  if (!files) return null;
  const taught = new Set(lessons.flatMap((lesson) => [...risksOfBands(lesson.root)]));
  return readWorkshops(
    files,
    new Set(sharedData.risks.flatMap(({ id }) => (taught.has(id) ? [id] : []))),
    report,
  );
}

/** The templates and the modules that these lessons use; the others are skipped, since parsing dominates the cost. */
async function modulesFor(
  lessons: readonly Lesson[],
  files: ModuleFiles | Modules | undefined,
  all: boolean,
  report: Report,
) {
  if (files && 'words' in files) return files;
  const named = new Set(lessons.flatMap((lesson) => risksTaught(lesson.root)));
  const templates = all || named.size > 0 ? (files?.templates ?? null) : null;
  const isComposed = named.size > 0 || all;
  const told = isComposed
    ? { stories: files?.stories ?? [], patterns: files?.patterns, tellings: files?.tellings ?? [] }
    : {};
  const risks = files?.risks ?? [];
  const read = (reportFault: Report) =>
    readModules({ templates, risks, ...told }, reportFault, all ? null : named);
  const cacheKey = all ? 'all' : [...named].sort().join(' ');
  return files ? modulesByFiles(files, cacheKey, report, read) : read(report);
}

const modulesByFiles = cacheByFiles<Modules>();
const wordsByFiles = cacheByFiles<string[]>();

/** Lower-case words of the shared data, and the names of characters. */
const sharedWords = ({
  common,
  cast,
  taxonomy,
  routes,
  bands,
  curriculum,
}: SharedFiles): string[] =>
  [common, cast, taxonomy, routes, bands, curriculum].flatMap(({ text }) => ordinaryWords(text));
