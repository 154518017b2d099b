/** `npm run build`: every lesson in all bands, with the kit room, as far as the options ask for them. */
import { availableParallelism } from 'node:os';
import { basename, join, parse, relative, resolve } from 'node:path';
import { printProblems } from '#diagnostics/print-problems.ts';
import { openPool, PARTS_PER_WORKER, type Pool } from './band-pool.ts';
import { ownFilesOfBuild, refuseSources } from './build-folder.ts';
import type { BuildRequested } from './build-options.ts';
import { findUnchangedBuild, type LastBuild, saveBuild } from './cache/last-build.ts';
import { trackReads } from './cache/reads.ts';
import { openStore } from './cache/store.ts';
import { buildDate, EXIT, Refusal, runCommand } from './command.ts';
import { claimFolder } from './dist-folder.ts';
import { openSite, saveSiteData } from './engines/site.ts';

/** Parts of one band: starting a worker takes longer than making these from the cache. */
const PARTS_PER_BAND = 2;

await runCommand({
  help: `npm run build [-- options]

Builds every lesson in lessons/ into dist/: what it is taught, printed and sent with (slides, sheets with their answers,
plans, letters, workshop, briefing, report), and the kit room.

  --all           also what a teacher may ask for: slides on paper, every sheet in every edition and in Word, a word
                  list, cue cards, a letter for when more needs saying
  --kits          also each band's kit, and that of the whole school, as a zip
  --lessons DIR   read lessons from DIR (default: lessons)
  --out DIR       write to DIR: a folder that is new, empty, or a build’s already (default: dist). What is in it and is
                  none of a build’s stays
  --lesson SLUG   only this lesson
  --band ID       only this band. What is not asked for stays in DIR as it stands; it is made again too where it is of
                  another day, of other details of the school, or its text has changed
  --public        for everybody to see: leaves out what is the safeguarding lead's alone
  --school FILE   the school's details (default: school.yaml here or, where there is none, the specimen of
                  DIR/schools/example.yaml). A folder of such files: each school's kits in a folder of its own, named as
                  its file is
  --approvals DIR read the lead's approvals from DIR (default: approvals)
  --keep-going    leave out lessons that something is wrong with, say so, and build the others
  --force         put another school's kits, or the specimen's, in the place of a school's
  --jobs N        bands made at once (default: one a core, at most 4)
  --shard I/N     only the Ith of N parts of the library, each about as long to make, for npm run merge to put together
                  (default for --out: shards/I)
  --times FILE    what parts took last time, to share them out by (default: as the last merge kept it in the cache). All
                  shards of a build need the same

Exit codes: 0 done, 1 the content has problems, 2 wrong usage, 3 a fault of the program.`,
  options: {
    lessons: { type: 'string', default: 'lessons' },
    out: { type: 'string' },
    lesson: { type: 'string' },
    band: { type: 'string' },
    school: { type: 'string' },
    approvals: { type: 'string', default: 'approvals' },
    jobs: { type: 'string' },
    all: { type: 'boolean', default: false },
    kits: { type: 'boolean', default: false },
    public: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    'keep-going': { type: 'boolean', default: false },
    shard: { type: 'string' },
    times: { type: 'string' },
  },
  async run(values, words) {
    const jobs =
      values.jobs === undefined ? Math.min(4, availableParallelism()) : Number(values.jobs);
    if (words.length > 0 || !Number.isInteger(jobs) || jobs < 1) {
      console.error(
        words.length > 0
          ? `Unexpected “${words[0]}”: see npm run build -- --help`
          : `--jobs takes a whole number from 1 on, not “${values.jobs}”`,
      );
      return EXIT.usage;
    }
    const { shard } = values;
    if (shard !== undefined) {
      const { shardCommand } = await import('./shards/shard-command.ts');
      return shardCommand({ ...values, shard }, jobs);
    }
    const { lessons = 'lessons', out = 'dist' } = values;
    const request = {
      ...{ lessons, lesson: values.lesson, band: values.band, approvals: values.approvals },
      ...{ all: values.all ?? false, kits: values.kits ?? false },
      isPublic: values.public ?? false,
      keepGoing: values['keep-going'] ?? false,
    };
    const { schoolFile, schoolFilesIn } = await import('./sources.ts');
    const many = await schoolFilesIn(values.school);
    const schools = many?.map((school) => ({ school, out: join(out, parse(school).name) })) ?? [
      { school: await schoolFile(values.school), out },
    ];
    if (schools.length === 0) {
      console.error(
        `No school’s file in ${values.school}: each is a .yaml, as --school takes one.`,
      );
      return EXIT.usage;
    }
    const faults: string[] = [];
    let code: number = EXIT.done;
    for (const school of schools) {
      if (many) console.log(`${basename(school.school ?? '')} → ${school.out}`);
      const ended = await build({
        ...request,
        ...school,
        jobs,
        force: values.force ?? false,
      }).catch((fault) => {
        if (!many || !(fault instanceof Refusal)) throw fault;
        console.error(fault.message);
        return EXIT.usage;
      });
      if (ended === EXIT.done) continue;
      code = Math.max(code, ended);
      faults.push(basename(school.school ?? ''));
    }
    if (many)
      console.log(
        `${schools.length - faults.length} of ${schools.length} schools’ kits are made.${faults.length > 0 ? ` Not those of ${faults.join(', ')}.` : ''}`,
      );
    return code;
  },
});

/** Builds for one school. */
async function build({
  out,
  jobs,
  force,
  ...asked
}: BuildRequested & { jobs: number }): Promise<number> {
  await refuseSources(out, [asked.lessons]);
  const folder = await claimFolder(out, ownFilesOfBuild);
  try {
    const started = performance.now();
    const store = openStore();
    const request = {
      ...{ ...asked, lessons: resolve(asked.lessons), out: folder.target },
      ...{ here: process.cwd(), day: buildDate() },
    };
    const last = await findUnchangedBuild(store, request, folder.target);
    if (last) {
      await saveSiteData(last.site);
      printResult(last, `${secondsSince(started)}: nothing has changed`, out);
      return EXIT.done;
    }
    const site = openSite({ cacheFor: folder.target, store });
    let pool: Pool | undefined;
    // The main process makes bands too, so it counts as one of the jobs.
    const workers = () => (pool ??= openPool(Math.max(1, jobs - 1), PARTS_PER_WORKER, jobs));
    // On a cold cache everything will have to be made: start workers before loading the rest of the program, and Astro
    // too where it will not have to wait for other lessons.
    if (store.isEmpty) {
      if (jobs > 1) workers();
      const { lessonSlugs } = await import('./sources.ts');
      if ((await lessonSlugs(asked.lessons)).length === 1) site.begin();
    }
    const alone = jobs === 1 ? PARTS_PER_WORKER : pool ? 0 : PARTS_PER_BAND;
    const beside = jobs === 1 ? 0 : PARTS_PER_WORKER;
    try {
      const { buildLessons } = await import('./build-lessons.ts');
      const { value: built, reads } = await trackReads(() =>
        buildLessons({
          ...{
            ...asked,
            out,
            folder,
            site,
            pool: workers,
            maxWithoutWorkers: alone,
            maxBesideWorkers: beside,
            force,
          },
          onPoolDone: async () => {
            await pool?.close();
            pool = undefined;
          },
        }),
      );
      if (typeof built === 'number') return built;
      await saveBuild(store, request, folder.target, { ...built, reads });
      printResult(built, secondsSince(started), out);
      return EXIT.done;
    } finally {
      await Promise.all([pool?.close(), site.abandon()]);
    }
  } finally {
    await folder.release();
  }
}

/** Prints the problems, the result and the next steps. */
function printResult(
  { problems, says, products, lessons }: Omit<LastBuild, 'reads' | 'files' | 'site'>,
  how: string,
  out: string,
): void {
  if (problems.length > 0) console.log(printProblems(problems, { color: process.stdout.isTTY }));
  console.log(
    `${products} products of ${lessons} lesson${lessons === 1 ? '' : 's'} in ${relative(process.cwd(), out) || out}, in ${how}. Open ${out}/index.html, or run npm run preview.`,
  );
  for (const line of says) console.log(line);
}

function secondsSince(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
