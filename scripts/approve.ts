/** `npm run approve`: records that the safeguarding lead has read a lesson's kit and approves it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { printProblems } from '#diagnostics/print-problems.ts';
import { isDay } from '#model/text/days.ts';
import { APPROVALS } from './approvals.ts';
import { buildDate, EXIT, runCommand } from './command.ts';
import { inspectLesson } from './inspect-lesson.ts';
import { schoolFile } from './sources.ts';

await runCommand({
  help: `npm run approve -- LESSON --school FILE --role "Designated Safeguarding Lead" [--date YYYY-MM-DD]

Writes down that the safeguarding lead has read a lesson’s kit and approves it for this school: to
approvals/SCHOOL/LESSON.yaml. It holds for the words and pictures of every product as they are now. When any of them
changes, the lesson is a draft again, and build and report say what changed. How things look may change.

  --school FILE    the school’s details
  --role ROLE      in which role it is approved
  --date DAY       the day of the decision (default: today)
  --lessons DIR    read lessons from DIR (default: lessons)
  --approvals DIR  keep approvals in DIR (default: ${APPROVALS})

Exit codes: 0 approved, 1 something has to be done first (all is listed), 2 wrong usage, 3 a fault of the program.`,
  options: {
    school: { type: 'string' },
    role: { type: 'string' },
    date: { type: 'string' },
    lessons: { type: 'string', default: 'lessons' },
    approvals: { type: 'string', default: APPROVALS },
  },
  async run(values, words) {
    const [slug] = words;
    const dir = values.lessons ?? 'lessons';
    const today = buildDate();
    const role = values.role?.trim() ?? '';
    const date = values.date ?? today;
    const refuse = (why: string, code: number = EXIT.usage) => {
      console.error(why);
      return code;
    };
    if (slug === undefined || words.length > 1)
      return refuse('Name one lesson: npm run approve -- LESSON --school FILE --role "…".');
    if (role.length < 2) return refuse('--role is missing: in which role is it approved?');
    if (!isDay(date) || date > today)
      return refuse(`--date takes a day up to today, as ${today}, not “${date}”.`);
    const approvals = values.approvals ?? APPROVALS;
    const school = await schoolFile(values.school);
    const at = { lessons: dir, school, approvals, slug, today, by: { role, date } };
    const { lesson, problems } = await inspectLesson(at);
    if (!lesson && problems.length === 0) return refuse(`There is no lesson “${slug}” in ${dir}.`);
    if (!lesson)
      return refuse(
        `${printProblems(problems, { color: process.stderr.isTTY })}\nNothing was approved.`,
        EXIT.content,
      );
    const { first, text, changed, products } = lesson;
    if (text === null)
      return refuse(['Nothing was approved. First:', ...first].join('\n  - '), EXIT.content);
    const file = join(approvals, lesson.path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(
      `${role}, ${date}: “${lesson.title}” is approved for ${lesson.school.name}, ${Object.keys(products).length} products as they are now. It is written down in ${file}.`,
    );
    if (changed.length > 0)
      console.log(['Changed since it was approved last:', ...changed].join('\n  - '));
    console.log(`Next: npm run build -- --school ${lesson.schoolFile}`);
    return EXIT.done;
  },
});
