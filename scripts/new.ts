/** `npm run new`: reads an alert, and prints what it says. */
import { AlertReading } from '#model/alert-reading.ts';
import { printReading, readAlertText } from '#pipeline';
import { printProblems } from '#problems/print-problems.ts';
import type { Problem } from '#problems/problem.ts';
import { alertKnowledge } from './alert-knowledge.ts';
import { EXIT, runCommand } from './command.ts';
import { alertText } from './engines/alert-text.ts';

await runCommand({
  help: `npm run new -- ALERT [--json]

Reads a safeguarding alert (.md .txt .html .docx .pdf) and prints a one-page report of what it says:
names that are not for pupils, risks and how sure they are, red flags, advice, places to turn to, and
what a person has to decide. Only reads: nothing is written.

  --lessons DIR   take the risks, help routes and known names from DIR (default: lessons)
  --json          print the reading as JSON

Exit codes: 0 done, 1 the alert cannot be read, 2 wrong usage, 3 a fault of the program.`,
  options: {
    lessons: { type: 'string', default: 'lessons' },
    json: { type: 'boolean', default: false },
  },
  async run(values, words) {
    const [path] = words;
    if (path === undefined || words.length > 1) {
      console.error('Name one alert: npm run new -- ALERT. A name with spaces goes in quotes.');
      return EXIT.usage;
    }
    const problems: Problem[] = [];
    const report = (problem: Problem) => problems.push(problem);
    const knowledge = await alertKnowledge(values.lessons ?? 'lessons', report);
    const text = knowledge && (await alertText(path, report));
    const reading = text && readAlertText(text, knowledge, report);
    if (!reading) {
      console.error(printProblems(problems, { color: process.stderr.isTTY }));
      return EXIT.content;
    }
    const checked = AlertReading.parse(reading);
    console.log(values.json ? JSON.stringify(checked, null, 1) : printReading(checked, text.file));
    return EXIT.done;
  },
});
