/** `npm run check`: applies every content rule and writes nothing. */

import { hasErrors, printProblems } from '#diagnostics/print-problems.ts';
import { type Problem, problemSeverity } from '#diagnostics/problem.ts';
import { prepare } from '#pipeline';
import { buildDate, EXIT, runCommand } from './command.ts';
import { knownPictures } from './engines/pictures.ts';
import { requestedSources } from './sources.ts';

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
    const sources = await requestedSources({ lessons: dir, school: values.school }, words, report);
    if ('refusal' in sources) {
      console.error(sources.refusal);
      return EXIT.usage;
    }
    const { sharedData, modules, lessons } = sources;
    if (sharedData) {
      const hasPicture = knownPictures();
      const prepared = await prepare(
        { sharedData, modules, lessons },
        {
          today: buildDate(),
          hasPicture,
          allModules: words.length === 0,
        },
      );
      problems.push(...prepared.problems);
    }
    if (values.json)
      console.log(
        JSON.stringify(
          problems.map((problem) => ({ ...problem, severity: problemSeverity(problem) })),
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
