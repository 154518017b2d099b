/** `npm run build`: every lesson, all bands, all products, the kit room and the kits. */
import { availableParallelism } from 'node:os';
import { openPool } from './band-pool.ts';
import { oursInBuild, refuseSources } from './build-folder.ts';
import { EXIT, runCommand } from './command.ts';
import { claimFolder } from './dist-folder.ts';
import { openSite } from './engines/site.ts';

await runCommand({
  help: `npm run build [-- options]

Builds every lesson in lessons/ into dist/: decks, handouts, plans, letters, briefings, the kit room and the kits.

  --lessons DIR   read lessons from DIR (default: lessons)
  --out DIR       write to DIR: a folder that is new, empty, or a build’s already (default: dist). What is in it and is
                  none of a build’s stays
  --lesson SLUG   only this lesson
  --band ID       only this band
  --school FILE   the school's details (default: DIR/schools/example.yaml)
  --jobs N        bands made at once (default: one a core, at most 4)

Exit codes: 0 done, 1 the content has problems, 2 wrong usage, 3 a fault of the program.`,
  options: {
    lessons: { type: 'string', default: 'lessons' },
    out: { type: 'string', default: 'dist' },
    lesson: { type: 'string' },
    band: { type: 'string' },
    school: { type: 'string' },
    jobs: { type: 'string' },
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
    const { lessons = 'lessons', out = 'dist' } = values;
    await refuseSources(out, [lessons]);
    const folder = await claimFolder(out, oursInBuild);
    try {
      // Both begin before anything else is, even the rest of the program: they have most to bring in.
      const site = await openSite({ cacheFor: folder.target });
      const pool = openPool(jobs);
      try {
        const { buildLessons } = await import('./build-lessons.ts');
        return await buildLessons({ ...values, lessons, out, folder, pool, site });
      } finally {
        await Promise.all([pool.close(), site.abandon()]);
      }
    } finally {
      await folder.release();
    }
  },
});
