/** `npm run new`: reads an alert, and writes the lesson that it calls for. */

import { printReading } from '#alert/print-reading.ts';
import { readAlertText } from '#alert/read-alert-text.ts';
import { hasErrors, printProblems } from '#diagnostics/print-problems.ts';
import { type Problem, startOf } from '#diagnostics/problem.ts';
import { printDraft } from '#draft/print-draft.ts';
import { isSlug } from '#draft/slug.ts';
import { AlertReading } from '#model/alert-reading.ts';
import { monthsAfter } from '#model/days.ts';
import { prepare } from '#pipeline';
import { draftFromReading, readDraftHouse } from '#pipeline/draft-from-reading.ts';
import { alertKnowledge } from './alert-knowledge.ts';
import { buildDate, EXIT, runCommand } from './command.ts';
import { alertText } from './engines/alert-text.ts';
import { loadPictures } from './engines/pictures.ts';
import { lessonAt, shinglesText, writeLessonFolder } from './lesson-folder.ts';
import { houseFile, houseFiles, moduleFiles, schoolFile, toldFile } from './sources.ts';

/** A lesson is checked again after this many months. */
const REVIEW_MONTHS = 6;

await runCommand({
  help: `npm run new -- ALERT [--slug S] [--subject RISK] [--lessons DIR]
                    [--force] [--json]

Reads a safeguarding alert (.md .txt .html .docx .pdf), writes lessons/<slug>/ ready to build, and prints
what was read, what is left to a person, and why. The alert itself is not kept.

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
    const knowledge = await alertKnowledge(dir, report);
    const text = knowledge && (await alertText(path, report));
    const found = text && readAlertText(text, knowledge, report);
    if (!found) return refuse();
    const reading = AlertReading.parse(found);
    if (subject !== null && !reading.risks.some(({ id }) => id === subject))
      return usage(
        `The alert raises no “${subject}”. It raises ${reading.risks.map(({ id }) => id).join(', ') || 'no risk'}.`,
      );
    if (values.json) {
      console.log(JSON.stringify(reading, null, 1));
      return EXIT.done;
    }
    const house = await houseFiles(dir, await schoolFile(undefined), report);
    const restatements = await houseFile(dir, 'restatements.yaml', report);
    if (!house || !restatements) return refuse();
    const modules = await moduleFiles(dir, report);
    const today = buildDate();
    const wish = { subject, existing: null, today, reviewBy: monthsAfter(today, REVIEW_MONTHS) };
    const read = new Set(reading.risks.map(({ id }) => id));
    const told = await toldFile(dir, report);
    const files = { house, modules, restatements, told };
    const from = await readDraftHouse(files, report, read);
    const first = from && (await draftFromReading(reading, text, from, wish, report));
    if (!from || !first) return refuse();
    const slug = values.slug ?? first.slug;
    const existing = await lessonAt(dir, slug, report);
    if (existing && !values.force) {
      report({
        ruleId: 'lesson-kept',
        place: startOf(existing.lesson.path),
        reason: `Unexpected lesson in “${slug}” already, expected none`,
        note: 'It may hold your edits, so it was left alone. To read an alert that was issued again, add --force. For another alert on the same risk, choose a name: --slug NAME.',
      });
      return refuse();
    }
    // A person may have added a risk to the lesson that stands there.
    const all = existing && (await readDraftHouse(files, report));
    const draft = all
      ? await draftFromReading(reading, text, all, { ...wish, existing }, report)
      : first;
    if (!draft) return refuse();
    const shingles = shinglesText(text);
    // Built once in memory: what is written must build, or nothing is written.
    const library = loadPictures()([]);
    const { problems: faults } = await prepare(
      {
        house,
        modules: (all ?? from).modules,
        frames: modules,
        lessons: [
          {
            slug,
            lesson: { path: `${dir}/${slug}/lesson.mdx`, text: draft.files['lesson.mdx'] },
            alert: { path: `${dir}/${slug}/alert.md`, text: draft.files['alert.md'] },
            shingles,
          },
        ],
      },
      { today, hasPicture: (name) => library(name) !== null },
    );
    problems.push(...faults);
    if (hasErrors(problems)) return refuse();
    const kept = await writeLessonFolder(dir, slug, { ...draft.files, 'alert.shingles': shingles });
    console.log(printReading(reading, text.file));
    console.log(`\n${printDraft(draft, { folder: `${dir}/${slug}`, kept })}`);
    if (problems.length > 0)
      console.log(`\n${printProblems(problems, { color: process.stdout.isTTY })}`);
    return EXIT.done;
  },
});
