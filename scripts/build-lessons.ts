/** What `npm run build` does: reads, checks, makes, and puts a new output in the place of the old one. */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { DECK_ASSETS, deskLessonOf, prepare, siteDataOf } from '#pipeline';
import { hasErrors, printProblems } from '#problems/print-problems.ts';
import type { Problem } from '#problems/problem.ts';
import type { Pool } from './band-pool.ts';
import { BUILD_FILE } from './build-folder.ts';
import { buildDate, EXIT } from './command.ts';
import type { Claim } from './dist-folder.ts';
import { bundleDesk, deskFiles } from './engines/desk-bundle.ts';
import type { Site } from './engines/site.ts';
import { makeLessons } from './make-lessons.ts';
import { NOTICES, noticesOf } from './notices.ts';
import { houseFiles, lessonFolders, moduleFiles } from './sources.ts';
import { threadEngines } from './thread-engines.ts';

/**
 * Builds lessons, from files to files.
 * @returns The exit code.
 */
export async function buildLessons(options: {
  lessons: string;
  out: string;
  /** What `out` leads to, for this build alone. */
  folder: Claim;
  lesson?: string | undefined;
  band?: string | undefined;
  school?: string | undefined;
  pool: Pool;
  site: Site;
}): Promise<number> {
  const started = performance.now();
  const say = (line: string) => console.log(line);
  // Begun before anything is read, since a bundler is waited for; what it may throw is thrown where it is asked for.
  const starting = threadEngines();
  starting.catch(() => undefined);
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const house = await houseFiles(options.lessons, options.school, report);
  const modules = await moduleFiles(options.lessons, report);
  const lessons = await lessonFolders(options.lessons, options.lesson, report);
  if (!house) return refuse(problems, options);
  if (lessons.length === 0 && problems.length === 0) {
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
    { house, modules, lessons },
    { today: buildDate(), hasPicture, ...(options.band ? { band: options.band } : {}) },
  );
  problems.push(...prepared.problems);
  if (
    options.band &&
    prepared.house &&
    !prepared.house.bands.some((band) => band.id === options.band)
  ) {
    console.error(
      `There is no band “${options.band}”; bands are ${prepared.house.bands.map((band) => band.id).join(', ')}.`,
    );
    return EXIT.usage;
  }
  if (!prepared.house || hasErrors(problems)) return refuse(problems, options);
  const school = prepared.house;

  // Made while bands are, since a bundler is waited for; what it may throw is thrown where it is asked for.
  const desk = bundleDesk().then(({ assets, inputs }) => ({
    inputs,
    files: deskFiles(
      assets,
      prepared.lessons.map((one) => deskLessonOf(one, school, hasPicture)),
      school.school,
    ),
  }));
  desk.catch(() => undefined);
  const built = await makeLessons(prepared.lessons, school, engines, options.pool, say);
  problems.push(...built.flatMap((one) => one.problems));
  if (hasErrors(problems)) return refuse(problems, options);
  const siteData = siteDataOf(school, built, buildDate());
  const staging = await options.folder.open();
  try {
    for (const { files } of built)
      for (const file of files) await staging.write(file.entry.path, file.bytes);
    for (const { name, bytes } of engines.decks.assets)
      await staging.write(`${DECK_ASSETS}/${name}`, bytes);
    const { files: deskParts, inputs } = await desk;
    for (const { name, bytes } of deskParts) await staging.write(`desk/${name}`, bytes);
    await staging.write(NOTICES, noticesOf([...engines.decks.inputs, ...inputs]));
    await staging.write('manifest.json', `${JSON.stringify(siteData.manifest, null, 1)}\n`);
    await options.site.finish(siteData, staging.dir);
    const record = { version: 1, files: await staging.list() };
    await staging.write(BUILD_FILE, `${JSON.stringify(record, null, 1)}\n`);
    await staging.commit();
  } catch (fault) {
    await staging.discard();
    throw fault;
  }
  if (problems.length > 0) console.log(printProblems(problems, { color: process.stdout.isTTY }));
  const { manifest, lessons: shown } = siteData;
  say(
    `${manifest.files.length} products of ${shown.length} lesson${shown.length === 1 ? '' : 's'} in ${relative(process.cwd(), options.out) || options.out}, in ${((performance.now() - started) / 1000).toFixed(1)} s. Open ${options.out}/index.html, or run npm run preview.`,
  );
  for (const reason of new Set(shown.flatMap((lesson) => lesson.draft))) say(`Draft: ${reason}`);
  return EXIT.done;
}

/** Nothing is written: the last good output, if there was one, stays as it was. */
function refuse(
  problems: readonly Problem[],
  { out, folder }: { out: string; folder: Claim },
): number {
  console.error(printProblems(problems, { color: process.stderr.isTTY }));
  console.error(`Nothing was written${existsSync(folder.target) ? `; ${out} is as it was` : ''}.`);
  return EXIT.content;
}
