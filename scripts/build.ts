/** `npm run build`: every lesson, all bands, the kit room, and as many products as are asked for. */
import { availableParallelism } from 'node:os';
import { openPool } from './band-pool.ts';
import { oursInBuild, refuseSources } from './build-folder.ts';
import { EXIT, runCommand } from './command.ts';
import { claimFolder } from './dist-folder.ts';
import { openSite } from './engines/site.ts';

await runCommand({
  help: `npm run build [-- options]

Builds every lesson in lessons/ into dist/: what it is taught, printed and sent with (slides, sheets with their answers,
plans, letters, workshop, briefing, report), and the kit room.

  --all           also what a teacher may ask for: slides on paper, every sheet in every edition and in Word, a word
                  list, an exit ticket, cue cards, a letter for when more needs saying
  --kits          also each band's kit, and that of the whole school, as a zip
  --lessons DIR   read lessons from DIR (default: lessons)
  --out DIR       write to DIR: a folder that is new, empty, or a build’s already (default: dist). What is in it and is
                  none of a build’s stays
  --lesson SLUG   only this lesson
  --band ID       only this band. What is not asked for stays in DIR as it stands; it is made again too where it is of
                  another day, of other details of the school, or its text has changed
  --public        for everybody to see: leaves out what is the safeguarding lead's alone
  --school FILE   the school's details (default: school.yaml here or, where there is none, the specimen of
                  DIR/schools/example.yaml)
  --approvals DIR read the lead's approvals from DIR (default: approvals)
  --force         put another school's kits, or the specimen's, in the place of a school's
  --jobs N        bands made at once (default: one a core, at most 4)

Exit codes: 0 done, 1 the content has problems, 2 wrong usage, 3 a fault of the program.`,
  options: {
    lessons: { type: 'string', default: 'lessons' },
    out: { type: 'string', default: 'dist' },
    lesson: { type: 'string' },
    band: { type: 'string' },
    school: { type: 'string' },
    approvals: { type: 'string', default: 'approvals' },
    jobs: { type: 'string' },
    all: { type: 'boolean', default: false },
    kits: { type: 'boolean', default: false },
    public: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
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
        const { schoolFile } = await import('./sources.ts');
        return await buildLessons({
          lessons,
          out,
          folder,
          lesson: values.lesson,
          band: values.band,
          school: await schoolFile(values.school),
          approvals: values.approvals,
          all: values.all ?? false,
          kits: values.kits ?? false,
          isPublic: values.public ?? false,
          force: values.force ?? false,
          pool,
          site,
        });
      } finally {
        await Promise.all([pool.close(), site.abandon()]);
      }
    } finally {
      await folder.release();
    }
  },
});
