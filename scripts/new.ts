/** `npm run new`: drafts a lesson from an alert. */

import { printReading } from '#alert/print-reading.ts';
import { hasErrors, printProblems } from '#diagnostics/print-problems.ts';
import { type Problem, startOf } from '#diagnostics/problem.ts';
import { printDraft } from '#draft/write/print-draft.ts';
import { isSlug } from '#draft/write/slug.ts';
import { buildDate, EXIT, runCommand } from './command.ts';
import { draftAlert, readAlert } from './draft-alert.ts';
import { alertText } from './engines/alert-text.ts';
import { lessonAt, writeLessonFolder } from './lesson-folder.ts';
import { schoolFile } from './sources.ts';

await runCommand({
  help: `npm run new -- ALERT [--slug S] [--subject RISK] [--lessons DIR]
                    [--force] [--json]

Reads a safeguarding alert (.md .txt .html .docx .pdf .eml), writes lessons/<slug>/ ready to build, and prints
what was read, what is left to a person, and why. The alert’s text stays beside the lesson, on this computer.

  --slug S        name of the lesson's folder (default: from its title, which names no platform)
  --subject RISK  a lesson on this risk of the alert, by its id (default: what the alert is first about)
  --lessons DIR   where lessons are (default: lessons); what DIR does not bring is taken from ours
  --force         read the alert again into a lesson that exists: corrections in alert.md are kept, and
                  what stood there is kept in before-1/, before-2/, …
  --json          print the reading as JSON, and write nothing

Exit codes: 0 done, 1 the alert cannot be read or its lesson has problems, 2 wrong usage, 3 a fault of the program.`,
  options: {
    slug: { type: 'string' },
    subject: { type: 'string' },
    lessons: { type: 'string', default: 'lessons' },
    force: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
  async run(values, words) {
    const [path] = words;
    const usage = (why: string) => {
      console.error(why);
      return EXIT.usage;
    };
    if (path === undefined || words.length > 1)
      return usage('Name one alert: npm run new -- ALERT. A name with spaces goes in quotes.');
    if (values.slug !== undefined && !isSlug(values.slug))
      return usage(
        `“${values.slug}” cannot be a folder's name: use up to 48 small letters, digits and hyphens, as in tricky-messages.`,
      );
    const dir = values.lessons ?? 'lessons';
    const subject = values.subject ?? null;
    const problems: Problem[] = [];
    const report = (problem: Problem) => problems.push(problem);
    const refuse = () => {
      console.error(printProblems(problems, { color: process.stderr.isTTY }));
      return EXIT.content;
    };
    const text = await alertText(path, report);
    const reading = text && (await readAlert(dir, text, report));
    if (!text || !reading) return refuse();
    if (subject !== null && !reading.risks.some(({ id }) => id === subject))
      return usage(
        `The alert raises no “${subject}”. It raises ${reading.risks.map(({ id }) => id).join(', ') || 'no risk'}.`,
      );
    if (values.json) {
      console.log(JSON.stringify(reading, null, 1));
      return EXIT.done;
    }
    const folderFor = async (proposed: string) => {
      const slug = values.slug ?? proposed;
      const existing = await lessonAt(dir, slug, report);
      if (!existing || values.force) return { slug, existing };
      report({
        ruleId: 'lesson-kept',
        place: startOf(existing.lesson.path),
        reason: `Unexpected lesson in “${slug}” already, expected none`,
        note: 'It may hold your edits, so it was left alone. To read an alert that was issued again, add --force. For another alert on the same risk, choose a name: --slug NAME.',
      });
      return null;
    };
    const drafted = await draftAlert(
      {
        ...{ lessons: dir, text, reading, subject, folderFor, isChecked: true },
        today: buildDate(),
        school: await schoolFile(undefined),
      },
      report,
    );
    problems.push(...(drafted?.problems ?? []));
    if (!drafted || hasErrors(problems)) return refuse();
    const { slug, draft, files } = drafted;
    const backup = await writeLessonFolder(dir, slug, files);
    console.log(printReading(reading, text.file));
    console.log(`\n${printDraft(draft, { folder: `${dir}/${slug}`, backup })}`);
    if (problems.length > 0)
      console.log(`\n${printProblems(problems, { color: process.stdout.isTTY })}`);
    return EXIT.done;
  },
});
