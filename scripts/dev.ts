/** `npm run dev`: serves lessons with their problems, and rebuilds whenever a file is saved. */
import { watch } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoryStore, openStore } from './cache/store.ts';
import { buildDate, EXIT, nullIfPortTaken, runCommand } from './command.ts';
import { createEngines } from './engines/engines.ts';
import { knownPictures } from './engines/pictures.ts';
import { LastGood } from './live/last-good.ts';
import { openLiveEngines } from './live/live-engines.ts';
import { LiveLessons } from './live/live-lessons.ts';
import { serveLive } from './live/live-server.ts';
import { SCHOOL_FILE, schoolFile } from './sources.ts';

/** Debounce: editors save a file in several steps. */
const DEBOUNCE_MS = 60;
/** Files in a school's folder: its details and its logo. */
const SCHOOL_FILES = /\.(ya?ml|png|jpe?g|svg)$/i;
const ours = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

await runCommand({
  help: `npm run dev [-- LESSON] [--lessons DIR] [--school FILE] [--port N]

Shows every age of a lesson (or of all) as it is being written: slides, sheets, answers, plan and letters, with what is
wrong beside them. Save a lesson, a story, a school’s details, a style or a template, and the page shows it, on the same
slide. On this computer alone; stop it with Ctrl+C.

  --lessons DIR   read lessons from DIR (default: lessons)
  --school FILE   the school’s details (default: school.yaml here, or else DIR/schools/example.yaml)
  --port N        the port (default: 4322; 0 takes a free one)

Exit codes: 0 done, 2 wrong usage, 3 a fault of the program.`,
  options: {
    lessons: { type: 'string', default: 'lessons' },
    school: { type: 'string' },
    port: { type: 'string', default: '4322' },
  },
  async run({ lessons: dir = 'lessons', school, port = '4322' }, words) {
    const number = Number(port);
    if (words.length > 1 || !Number.isInteger(number) || number < 0 || number > 65535) {
      console.error('Name one lesson, or none for all. --port takes a number from 0 to 65535.');
      return EXIT.usage;
    }
    const hasPicture = knownPictures();
    const engines = openLiveEngines((isChanged) =>
      createEngines(isChanged ? memoryStore() : openStore()),
    );
    const lessons = new LiveLessons({
      lessons: dir,
      school: () => schoolFile(school),
      lesson: words[0],
      today: buildDate(),
      hasPicture,
      engines: engines.current,
    });
    const shown = new LastGood(lessons, engines.fault);
    await shown.read();
    if (
      lessons.list().length === 0 &&
      lessons.problems.length === 0 &&
      shown.faults().length === 0
    ) {
      console.error(`There is no lesson ${words[0] ? `“${words[0]}” ` : ''}in ${dir}.`);
      return EXIT.usage;
    }
    const served = await nullIfPortTaken(serveLive(shown, number));
    if (!served) {
      console.error(`Port ${port} is taken: choose another with --port.`);
      return EXIT.usage;
    }
    console.log(`Lessons are at ${served.url}`);
    let waits: NodeJS.Timeout | undefined;
    let last: Promise<void> = Promise.resolve();
    let isRead = true;
    const again = (isDesign: boolean) => {
      // Styles, scripts and templates are read when engines are created.
      if (isDesign) engines.renew();
      else isRead = false;
      clearTimeout(waits);
      waits = setTimeout(() => {
        last = last.then(async () => {
          if (isRead) shown.drawAnew();
          else {
            isRead = true;
            await shown.read();
          }
          served.changed();
        });
      }, DEBOUNCE_MS);
    };
    const watched = [
      ...[...new Set([dir, ours('lessons')])].map((place) =>
        watch(place, { recursive: true }, () => again(false)),
      ),
      ...[ours('slides'), ours('handouts')].map((place) =>
        watch(place, { recursive: true }, () => again(true)),
      ),
      // Watches the folder rather than the file: it also holds the logo, editors replace files instead of writing them,
      // and
      // the file may not exist yet.
      watch(dirname(resolve(school ?? ours(SCHOOL_FILE))), (_, name) => {
        if (SCHOOL_FILES.test(name ?? '')) again(false);
      }),
    ];
    await new Promise<void>((stop) => process.once('SIGINT', stop).once('SIGTERM', stop));
    for (const fSWatcher of watched) fSWatcher.close();
    await last;
    await served.close();
    return EXIT.done;
  },
});
