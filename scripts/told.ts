/** `npm run told`: records that a lesson was taught, so that its classes get another story next time. */
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { tellingsByBand } from '#compose/risks-named.ts';
import { printProblems } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { Told, type ToldOnce } from '#model/alert/told.ts';
import { isDay } from '#model/text/days.ts';
import { longDate } from '#model/text/long-date.ts';
import { readLesson } from '#read/read-lesson.ts';
import { readYaml } from '#read/read-yaml.ts';
import { buildDate, EXIT, runCommand } from './command.ts';
import { lessonFolders, TOLD_FILE, toldFile } from './sources.ts';

const HEAD =
  '# What was taught, and when: npm run new tells a class another story next time. npm run told adds to it.\n';

const isSame = (a: ToldOnce, b: ToldOnce): boolean =>
  a.band === b.band && a.lesson === b.lesson && a.telling === b.telling;

await runCommand({
  help: `npm run told -- LESSON [--band ID] [--date YYYY-MM-DD] [--lessons DIR]

Writes down that a lesson was taught, in DIR/${TOLD_FILE}. The next lesson on the like is told in another story, as long
as there is one: a class meets a story once in the years that its age band lasts.

  --band ID      the one band that it was taught to (default: every band of it)
  --date DAY     the day on which it was taught (default: today)
  --lessons DIR  where lessons are (default: lessons)

Exit codes: 0 done, 1 a file has problems (nothing is written), 2 wrong usage, 3 a fault of the program.`,
  options: {
    band: { type: 'string' },
    date: { type: 'string' },
    lessons: { type: 'string', default: 'lessons' },
  },
  async run({ band, date: given, lessons: dir = 'lessons' }, words) {
    const problems: Problem[] = [];
    const report = (problem: Problem) => problems.push(problem);
    const refuse = (why: string, code: number = EXIT.usage) => {
      console.error(why);
      return code;
    };
    const [slug] = words;
    if (slug === undefined || words.length > 1)
      return refuse('Name one lesson: npm run told -- LESSON, as its folder is called.');
    const today = buildDate();
    const date = given ?? today;
    if (!isDay(date) || date > today)
      return refuse(`--date takes a day up to today, as ${today}, not “${date}”.`);
    const [folder] = await lessonFolders(dir, slug, report);
    if (!folder && problems.length === 0) return refuse(`There is no lesson “${slug}” in ${dir}.`);
    const lesson = folder && (await readLesson(folder, report));
    const file = await toldFile(dir, report);
    const before = file ? readYaml(file, Told, report)?.told : [];
    if (!lesson || !before)
      return refuse(
        `${printProblems(problems, { color: process.stderr.isTTY })}\nNothing was written down.`,
        EXIT.content,
      );
    const tellings = tellingsByBand(lesson.root);
    if (tellings.size === 0)
      return refuse(
        `“${lesson.meta.title}” was written by hand: it tells a story of its own, which no other lesson tells again.`,
      );
    if (band !== undefined && !tellings.has(band))
      return refuse(`“${slug}” is not for ${band}. It is for ${[...tellings.keys()].join(', ')}.`);
    const taught = [...tellings]
      .filter(([id]) => id === (band ?? id))
      .map(([id, telling]): ToldOnce => ({ band: id, telling, lesson: slug, date }));
    const others = before.filter((item) => !taught.some((now) => isSame(item, now)));
    const path = join(dir, TOLD_FILE);
    await writeFile(`${path}.new`, `${HEAD}${stringify({ told: [...others, ...taught] })}`);
    await rename(`${path}.new`, path);
    console.log(
      `“${lesson.meta.title}”, taught on ${longDate(date)}: ${taught.map((item) => `${item.band} (${item.telling})`).join(', ')}. It is written down in ${path}.`,
    );
    return EXIT.done;
  },
});
