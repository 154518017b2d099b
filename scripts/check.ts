/** `npm run check`: every content rule, nothing written. */

import { hasErrors, printProblems } from '#diagnostics/print-problems.ts';
import { gravityOf, type Problem } from '#diagnostics/problem.ts';
import { prepare } from '#pipeline';
import { buildDate, EXIT, runCommand } from './command.ts';
import { loadPictures } from './engines/pictures.ts';
import { houseFiles, lessonFolders, moduleFiles, schoolFile } from './sources.ts';

await runCommand({
  help: `npm run check [-- LESSON] [--json]

Reads every lesson (or LESSON alone) and applies every content rule. Nothing is written.

  --lessons DIR   read lessons from DIR (default: lessons)
  --school FILE   the school's details (default: school.yaml here, or else DIR/schools/example.yaml)
  --json          print the problems as JSON

Exit codes: 0 no errors, 1 the content has problems, 2 wrong usage, 3 a fault of the program.`,
  options: {
    lessons: { type: 'string', default: 'lessons' },
    school: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  async run(values, words) {
    const dir = values.lessons ?? 'lessons';
    const problems: Problem[] = [];
    const report = (problem: Problem) => problems.push(problem);
    const house = await houseFiles(dir, await schoolFile(values.school), report);
    const modules = await moduleFiles(dir, report);
    const lessons = await lessonFolders(dir, words[0], report);
    if (words.length > 1 || (house && lessons.length === 0 && problems.length === 0)) {
      console.error(
        words.length > 1
          ? 'Name one lesson, or none for all.'
          : `There is no lesson ${words[0] ? `“${words[0]}” ` : ''}in ${dir}.`,
      );
      return EXIT.usage;
    }
    if (house) {
      const library = loadPictures()([]);
      const prepared = await prepare(
        { house, modules, lessons },
        {
          today: buildDate(),
          hasPicture: (name) => library(name) !== null,
          allModules: words.length === 0,
        },
      );
      problems.push(...prepared.problems);
    }
    if (values.json)
      console.log(
        JSON.stringify(
          problems.map((problem) => ({ ...problem, severity: gravityOf(problem) })),
          null,
          1,
        ),
      );
    else
      console.log(
        problems.length > 0
          ? printProblems(problems, { color: process.stdout.isTTY })
          : `${lessons.length} lesson${lessons.length === 1 ? '' : 's'}: no problems.`,
      );
    return hasErrors(problems) ? EXIT.content : EXIT.done;
  },
});
