/** Reads lessons and shared files from disk: the only place where sources come in. */
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Problem, type Report, startOf } from '#diagnostics/problem.ts';
import { isSlug } from '#draft/write/slug.ts';
import { FAMILIES } from '#model/lesson/story.ts';
import type { LessonFolder } from '#read/read-lesson.ts';
import { requestedLogo } from '#read/read-logo.ts';
import type { ModuleFiles } from '#read/read-modules.ts';
import type { SharedFiles } from '#read/read-shared-data.ts';
import type { SourceFile } from '#read/read-yaml.ts';
import { withCachedParse } from './cache/parsed.ts';
import { exists, readBytes, readEntries } from './cache/reads.ts';
import { openStore } from './cache/store.ts';
import { readLogo } from './read-logo.ts';
import { reuseUnchanged } from './reuse-unchanged.ts';
import { ifAbsent, inWords, isAbsent } from './system-fault.ts';

/** Most bytes of a source file. */
const MAX_SOURCE_BYTES = 2_000_000;

/** A path for messages, relative to the working directory. */
const displayPath = (path: string): string =>
  relative(process.cwd(), path).replaceAll('\\', '/') || path;

export async function readSource(path: string, report: Report): Promise<SourceFile | null> {
  const refuse = (reason: string, note: string) => {
    report({ ruleId: 'file-readable', place: startOf(displayPath(path)), reason, note });
    return null;
  };
  let bytes: Buffer;
  try {
    const { size } = await stat(path);
    if (size > MAX_SOURCE_BYTES)
      return refuse(
        `Unexpected file of ${Math.round(size / 1e6)} MB, expected at most ${MAX_SOURCE_BYTES / 1e6} MB`,
        'A lesson is text. Check that this is the right file.',
      );
    bytes = await readBytes(path);
  } catch (fault) {
    const words = inWords(fault);
    if (words) return refuse('Unexpected file that cannot be read, expected text', words);
    if (!isAbsent(fault)) throw fault;
    return refuse(
      'Unexpected missing file, expected it here',
      'Every build needs this file. Put it back, or check the path.',
    );
  }
  try {
    return {
      path: displayPath(path),
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    };
  } catch {
    return refuse(
      'Unexpected encoding, expected UTF-8 text',
      'Open the file in a text editor and save it as UTF-8.',
    );
  }
}

/** The shared data files that come with the program, for folders of lessons without their own. */
export const BUNDLED_DATA = fileURLToPath(new URL('../lessons', import.meta.url));

/** A shared data file: the folder's own, or ours. Its parse result may come from the cache. */
export async function sharedFile(
  lessonsDir: string,
  name: string,
  report: Report,
): Promise<SourceFile | null> {
  const lessonsFile = join(lessonsDir, name);
  const source = await readSource(
    (await exists(lessonsFile)) ? lessonsFile : join(BUNDLED_DATA, name),
    report,
  );
  return source && parsed(source);
}

let store: ReturnType<typeof openStore> | undefined;
/** The last version of each file, by path. */
const lastRead = new Map<string, SourceFile>();

/** The file with cached parse results. */
async function parsed(source: SourceFile): Promise<SourceFile> {
  const before = lastRead.get(source.path);
  if (before?.text === source.text) return before;
  store ??= openStore();
  const now = await withCachedParse(source, store);
  lastRead.set(source.path, now);
  return now;
}

/** Default path of a school's details: beside `package.json`, ignored by git. */
export const SCHOOL_FILE = 'school.yaml';

/** The file of lessons taught, beside the lessons. */
export const TOLD_FILE = 'told.yaml';

/** The file of lessons taught; `null` where there is none. */
export async function toldFile(lessonsDir: string, report: Report): Promise<SourceFile | null> {
  const path = join(lessonsDir, TOLD_FILE);
  return (await exists(path)) ? readSource(path, report) : null;
}

/** The alert's own sentences, in a lesson's folder. */
const ALERT_SOURCE = 'alert.source.json';

/** The school's file: the one named, or the default one. */
export async function schoolFile(named: string | undefined): Promise<string | undefined> {
  const usual = fileURLToPath(new URL(`../${SCHOOL_FILE}`, import.meta.url));
  return named ?? ((await exists(usual)) ? usual : undefined);
}

/** The files in a folder of schools, sorted; `null` where no folder is named. */
export async function schoolFilesIn(named: string | undefined): Promise<string[] | null> {
  if (named === undefined || !(await stat(named).catch(ifAbsent(null)))?.isDirectory()) return null;
  const names = (await readdir(named)).filter((name) => /\.ya?ml$/.test(name));
  return names.sort().map((name) => join(named, name));
}

/** Former names of shared files: a folder's own file under its old name would be ignored silently. */
const RENAMED = { 'paper-versions.yaml': 'editions.yaml', 'arcs.mdx': 'templates.mdx' };

async function reportRenamed(lessonsDir: string, report: Report): Promise<void> {
  for (const [was, is] of Object.entries(RENAMED)) {
    const path = join(lessonsDir, was);
    if (!(await exists(path))) continue;
    report({
      ruleId: 'file-readable',
      place: startOf(displayPath(path)),
      reason: `Unexpected file “${was}”, expected “${is}”`,
      note: 'Nothing reads it under its old name. Rename it; CHANGELOG.md says what else is called otherwise in it.',
    });
  }
}

/** Names of the files that all lessons share, by what they hold. */
const SHARED_FILES = {
  bands: 'bands.yaml',
  taxonomy: 'taxonomy.yaml',
  routes: 'help-routes.yaml',
  cast: 'cast.yaml',
  curriculum: 'curriculum.yaml',
  common: 'common.mdx',
  embargo: 'embargo.yaml',
  words: 'words-by-age.yaml',
  restatements: 'restatements.yaml',
  mechanisms: 'mechanisms.yaml',
  facts: 'facts.yaml',
  changes: 'changes.yaml',
  quiz: 'quiz.yaml',
  sameAdvice: 'same-advice.yaml',
  paper: 'editions.yaml',
} as const satisfies Partial<Record<keyof SharedFiles, string>>;

const sameShared = reuseUnchanged<SharedFiles>();
const sameModules = reuseUnchanged<ModuleFiles>();

/** The files that all lessons share, as the same objects while unchanged. `null` when one is missing (reported). */
export async function sharedFiles(
  lessonsDir: string,
  schoolFile: string | undefined,
  report: Report,
): Promise<SharedFiles | null> {
  const at = (name: string) => sharedFile(lessonsDir, name, report);
  await reportRenamed(lessonsDir, report);
  const read = await Promise.all(
    Object.entries(SHARED_FILES).map(async ([key, name]) => [key, await at(name)] as const),
  );
  const school = await (schoolFile ? readSource(schoolFile, report) : at('schools/example.yaml'));
  if (!school || read.some(([, source]) => source === null)) return null;
  const files = Object.fromEntries(read) as Record<keyof typeof SHARED_FILES, SourceFile>;
  const request = requestedLogo(school);
  const logo = request && (await readLogo(school.path, request, report));
  if (request && !logo) return null;
  const frames: SourceFile[] = [];
  for (const name of await namesIn([lessonsDir, BUNDLED_DATA], 'letter-frames', '.yaml')) {
    const frame = await at(`letter-frames/${name}`);
    if (frame) frames.push(frame);
  }
  return sameShared(lessonsDir, { ...files, school, frames, ...(logo ? { logo } : {}) });
}

/** Names of the files in any of these folders, sorted. */
async function namesIn(places: readonly string[], folder: string, ending: string) {
  const named = await Promise.all(places.map((place) => readEntries(join(place, folder))));
  const names = named.flat().map(({ name }) => name);
  return [...new Set(names.filter((name) => name.endsWith(ending)))].sort();
}

/**
 * Templates and modules: the folder's own, and ours where it has none; the same objects while unchanged. Modules are
 * sorted by name.
 */
export async function moduleFiles(lessonsDir: string, report: Report): Promise<ModuleFiles> {
  const at = (name: string) => sharedFile(lessonsDir, name, report);
  const all = async (folder: string, ending: string) => {
    const names = await namesIn([lessonsDir, BUNDLED_DATA], folder, ending);
    const sources = await Promise.all(names.map((name) => at(`${folder}/${name}`)));
    return sources.flatMap((source) => source ?? []);
  };
  return sameModules(lessonsDir, {
    templates: await at('templates.mdx'),
    risks: await all('risks', '.mdx'),
    stories: await all('stories', '.yaml'),
    patterns: await at('alert-patterns.yaml'),
    tellings: (
      await Promise.all(FAMILIES.map((family) => all(`stories/${family}`, '.mdx')))
    ).flat(),
    workshops: await at('workshops.mdx'),
  });
}

/** Names of all lesson folders (those with a `lesson.mdx`), sorted. */
export async function lessonSlugs(lessonsDir: string): Promise<string[]> {
  const entries = await readEntries(lessonsDir);
  const slugs: string[] = [];
  for (const entry of entries)
    if (entry.isDirectory() && (await exists(join(lessonsDir, entry.name, 'lesson.mdx'))))
      slugs.push(entry.name);
  return slugs.sort();
}

/** Lesson folders, optionally of one name or filtered. Sorted by slug. */
export async function lessonFolders(
  lessonsDir: string,
  only: string | undefined | ((slug: string) => boolean),
  report: Report,
): Promise<LessonFolder[]> {
  const folders: LessonFolder[] = [];
  const isWanted = typeof only === 'function' ? only : (slug: string) => (only ?? slug) === slug;
  for (const slug of (await lessonSlugs(lessonsDir)).filter(isWanted)) {
    const dir = join(lessonsDir, slug);
    const names = (await readEntries(dir)).map(({ name }) => name);
    if (!isSlug(slug)) {
      report({
        ruleId: 'file-readable',
        place: startOf(displayPath(dir)),
        reason: `Unexpected folder name “${slug}”, expected at most 48 small letters, digits and hyphens`,
        note: 'The name becomes a web address and a file name on every system. Rename the folder.',
      });
      continue;
    }
    const lesson = await readSource(join(dir, 'lesson.mdx'), report);
    const alert = names.includes('alert.md')
      ? await readSource(join(dir, 'alert.md'), report)
      : null;
    const shingles = names.includes('alert.shingles')
      ? await readSource(join(dir, 'alert.shingles'), report)
      : null;
    const letters: SourceFile[] = [];
    for (const name of await namesIn([dir], 'letters', '.mdx')) {
      const source = await readSource(join(dir, 'letters', name), report);
      if (source) letters.push(await parsed(source));
    }
    const source = names.includes(ALERT_SOURCE)
      ? await readSource(join(dir, ALERT_SOURCE), report)
      : null;
    const text = shingles?.text ?? null;
    if (lesson)
      folders.push({ slug, lesson: await parsed(lesson), alert, shingles: text, source, letters });
  }
  return folders;
}

/**
 * The sources of a command that takes a lesson's name, or none for all lessons.
 * @param words Positional arguments.
 * @returns An error message, or the sources; `sharedData` is `null` where a file is missing (reported).
 */
export async function requestedSources(
  { lessons: dir, school }: { lessons: string; school: string | undefined },
  words: readonly string[],
  report: Report,
): Promise<
  | { refusal: string }
  | { sharedData: SharedFiles | null; modules: ModuleFiles; lessons: LessonFolder[] }
> {
  const [only] = words;
  if (words.length > 1) return { refusal: 'Name one lesson, or none for all.' };
  let faults = 0;
  const counted = (problem: Problem) => {
    faults += 1;
    report(problem);
  };
  const sharedData = await sharedFiles(dir, await schoolFile(school), counted);
  const modules = await moduleFiles(dir, counted);
  const lessons = await lessonFolders(dir, only, counted);
  return sharedData && lessons.length === 0 && faults === 0
    ? { refusal: `There is no lesson ${only ? `“${only}” ` : ''}in ${dir}.` }
    : { sharedData, modules, lessons };
}
