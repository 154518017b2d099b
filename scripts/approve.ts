/** `npm run approve`: writes down that the safeguarding lead has read a lesson's kit and approves it as it is. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasErrors, printProblems } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { prepare } from '#pipeline';
import { approvalPath, changesSince, readApproval } from '#pipeline/approval.ts';
import { approveLesson } from '#pipeline/approve-lesson.ts';
import { APPROVALS, readApprovalsIn } from './approvals.ts';
import { buildDate, EXIT, isDay, runCommand } from './command.ts';
import { loadPictures } from './engines/pictures.ts';
import { houseFiles, lessonFolders, moduleFiles } from './sources.ts';

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
    const problems: Problem[] = [];
    const report = (problem: Problem) => problems.push(problem);
    const house = await houseFiles(dir, values.school, report);
    const modules = await moduleFiles(dir, report);
    const lessons = await lessonFolders(dir, slug, report);
    if (house && lessons.length === 0 && problems.length === 0)
      return refuse(`There is no lesson “${slug}” in ${dir}.`);
    const library = loadPictures()([]);
    const hasPicture = (name: string) => library(name) !== null;
    const prepared = house && (await prepare({ house, modules, lessons }, { today, hasPicture }));
    problems.push(...(prepared?.problems ?? []));
    const [lesson] = prepared?.lessons ?? [];
    if (!prepared?.house || !lesson || hasErrors(problems))
      return refuse(
        `${printProblems(problems, { color: process.stderr.isTTY })}\nNothing was approved.`,
        EXIT.content,
      );
    const approved = await approveLesson(lesson, prepared.house, { role, date });
    if ('first' in approved)
      return refuse(
        `${['Nothing was approved. First:', ...approved.first].join('\n  - ')}`,
        EXIT.content,
      );
    const folder = values.approvals ?? APPROVALS;
    const path = await approvalPath(prepared.house.school, slug);
    const before = await readApproval((await readApprovalsIn(folder)(path)) ?? '');
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, approved.text);
    console.log(
      `${role}, ${date}: “${lesson.lesson.meta.title}” is approved for ${prepared.house.school.name}, ${Object.keys(approved.products).length} products as they are now. It is written down in ${file}.`,
    );
    const changed = before ? changesSince(before, approved.products) : [];
    if (changed.length > 0)
      console.log(['Changed since it was approved last:', ...changed].join('\n  - '));
    console.log(`Next: npm run build -- --school ${prepared.house.schoolFile}`);
    return EXIT.done;
  },
});
