/** `npm run status`: lists what in a library is overdue, waits for somebody, or has to be withdrawn. */
import { hasErrors, printProblems } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { prepare } from '#pipeline';
import { libraryStatus } from '#pipeline/library-status.ts';
import { printedTextsOf, productsContaining } from '#pipeline/products-containing.ts';
import { APPROVALS, readApprovalsIn } from './approvals.ts';
import { buildDate, EXIT, runCommand } from './command.ts';
import { knownPictures } from './engines/pictures.ts';
import { defaultLedger } from './letters/ledger-place.ts';
import { lettersSent } from './letters/letters-sent.ts';
import { printProductsContaining, printStatus } from './print-status.ts';
import { requestedSources } from './sources.ts';

await runCommand({
  help: `npm run status [-- LESSON] [--holding WORDS|ROUTE] [--json]

Prints how a library stands: each lesson with its status and the day of its next review, then what is past its day
(reviews, help routes, facts), what falls due within a month, and what waits for somebody, with the place to go to.

  --holding WORDS  list instead every product that prints these words, or this help route (its id: name, number,
                   address), and how many letters of its lesson have gone: what to withdraw when it changes
  --lessons DIR    read lessons from DIR (default: lessons)
  --school FILE    the school’s details (default: school.yaml here, or else DIR/schools/example.yaml)
  --approvals DIR  approvals are in DIR (default: ${APPROVALS})
  --ledger FILE    which letters were sent (default: the ledger of whoever runs this)
  --json           print it as JSON

Exit codes: 0 nothing is past its day, 1 something is or the content has problems, 2 wrong usage, 3 a fault of the program.`,
  options: {
    holding: { type: 'string' },
    lessons: { type: 'string', default: 'lessons' },
    school: { type: 'string' },
    approvals: { type: 'string', default: APPROVALS },
    ledger: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  async run(values, words) {
    const dir = values.lessons ?? 'lessons';
    const today = buildDate();
    const problems: Problem[] = [];
    const report = (problem: Problem) => problems.push(problem);
    const asked = await requestedSources({ lessons: dir, school: values.school }, words, report);
    if ('refusal' in asked) {
      console.error(asked.refusal);
      return EXIT.usage;
    }
    const { sharedData, modules, lessons } = asked;
    const hasPicture = knownPictures();
    const readApproval = readApprovalsIn(values.approvals ?? APPROVALS);
    const sources = sharedData && { sharedData, modules, lessons };
    const prepared = sources && (await prepare(sources, { today, hasPicture, readApproval }));
    problems.push(...(prepared?.problems ?? []));
    if (!prepared?.sharedData) {
      console.error(printProblems(problems, { color: process.stderr.isTTY }));
      return EXIT.content;
    }
    if (values.holding !== undefined) {
      const sought = values.holding.trim();
      if (sought === '') {
        console.error('--holding takes words as they are printed, or the id of a help route.');
        return EXIT.usage;
      }
      const route = prepared.sharedData.routes.routes.find(({ id }) => id === sought);
      const found = await productsContaining(
        route ? printedTextsOf(route) : [sought],
        prepared.sharedData,
        prepared.lessons,
      );
      const sent = lettersSent(values.ledger ?? defaultLedger());
      console.log(
        values.json
          ? JSON.stringify({ products: found, sent }, null, 1)
          : printProductsContaining(found, sought, sent),
      );
      return EXIT.done;
    }
    const status = libraryStatus(prepared.sharedData, prepared.lessons, today);
    if (values.json) console.log(JSON.stringify({ ...status, problems }, null, 1));
    else {
      console.log(printStatus(status));
      if (problems.length > 0)
        console.log(`\n${printProblems(problems, { color: process.stdout.isTTY })}`);
    }
    const isLate = status.rows.some(({ urgency }) => urgency === 'late');
    return isLate || hasErrors(problems) ? EXIT.content : EXIT.done;
  },
});
