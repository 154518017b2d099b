/**
 * `npm run prove`: tests that every kit can be built. It runs all tests in full (`npm test` samples), and composes
 * every lead risk with two others and random alerts, looking for errors. Takes hours.
 */
import fc from 'fast-check';
import { stoppingByHand } from '#diagnostics/by-hand.ts';
import { type Problem, problemSeverity } from '#diagnostics/problem.ts';
import { makeBand } from '#pipeline/make-band.ts';
import { makeReport } from '#pipeline/make-report.ts';
import { makeWholeSchool } from '#pipeline/make-whole-school.ts';
import { EXIT, runCommand } from './command.ts';
import { createEngines } from './engines/engines.ts';
import { runSteps } from './run-steps.ts';
import { anyReading } from './samples/any-reading.ts';
import { everyCombination } from './samples/combinations.ts';
import { openDrafting } from './samples/drafted.ts';
import { openFits } from './samples/fit-of.ts';
import { WHOLE_VARIABLE } from './samples/whole.ts';

const PROOFS = ['tests', 'combinations', 'alerts'] as const;

/** Lessons per batch: shared files are read once for each. */
const BATCH = 6;

await runCommand({
  help: `npm run prove [-- --only tests|combinations|alerts] [--every N] [--alerts N] [--kits N] [--seed N] [TEST…]

Runs every test whole: npm test runs of the longest a part that stands for the whole. Then composes every
risk that leads with every two others, in every band, and many alerts such as nobody has seen yet: any
risks, any length, any letters. Applies every rule and lays out what may want room.

  TEST          of the tests only those of files with this in their path
  --only WHAT   tests, combinations or alerts (default: all three)
  --every N     of the combinations only every Nth (default: 1, all of them)
  --alerts N    alerts to read (default: 200)
  --kits N      of these, how many become whole kits, to the byte (default: 4)
  --seed N      other alerts (default: 1)

Exit codes: 0 every kit comes, 1 some do not or a test fails (all listed), 2 wrong usage, 3 a fault of the program.`,
  options: {
    only: { type: 'string' },
    every: { type: 'string', default: '1' },
    alerts: { type: 'string', default: '200' },
    kits: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
  },
  async run({ only, every, alerts, kits, seed }, words) {
    const counts = [alerts, kits, seed, every].map(Number);
    const [ofAlerts = 0, ofKits = 0, start = 0, step = 1] = counts;
    const asks = (proof: (typeof PROOFS)[number]) => only === undefined || only === proof;
    if (
      (words.length > 0 && !asks('tests')) ||
      counts.some((count) => !Number.isInteger(count) || count < 0) ||
      step === 0 ||
      !PROOFS.some(asks)
    ) {
      console.error('See npm run prove -- --help');
      return EXIT.usage;
    }
    const failed = asks('tests') && proveTests(words) !== 0;
    if (only === 'tests') return failed ? EXIT.content : EXIT.done;
    const tally = openTally();
    if (asks('combinations')) await proveCombinations(tally, step);
    if (asks('alerts')) await proveAlerts(tally, ofAlerts, ofKits, start);
    const end = tally.end();
    return failed ? EXIT.content : end;
  },
});

function proveTests(files: readonly string[]): number {
  process.env[WHOLE_VARIABLE] = 'yes';
  return runSteps([['Tests, whole', 'vitest', 'run', ...files]]);
}

type Tally = ReturnType<typeof openTally>;

/** Counts what was proved, and prints each problem once, where it first occurs. */
function openTally() {
  const printed = new Set<string>();
  let [lessons, stopped, laidOut] = [0, 0, 0];
  const isError = (problem: Problem) => problemSeverity(problem) === 'error';
  const printNew = (slug: string, problems: readonly Problem[]) => {
    for (const problem of problems) {
      const { place, ruleId, reason } = problem;
      if (ruleId === 'glyph-exists' && !isError(problem)) continue;
      const line = `${problemSeverity(problem)} ${place.file.replace(slug, '…')}:${place.line} ${ruleId} ${reason}`;
      if (!printed.has(line)) console.log(`${slug}: ${line}`);
      printed.add(line);
    }
  };
  return {
    lesson(slug: string, problems: readonly Problem[]): void {
      lessons += 1;
      if (problems.some(isError)) stopped += 1;
      if (problems.some(({ laidOut: otherwise }) => otherwise !== undefined)) laidOut += 1;
      printNew(slug, problems);
    },
    /** Problems that belong to no single lesson but to the shared data. */
    others(problems: readonly Problem[]): void {
      if (problems.some(isError)) stopped += 1;
      printNew('all', problems);
    },
    end(): number {
      console.log(
        `${lessons} lessons; ${stopped} stopped; ${laidOut} with something laid out otherwise.`,
      );
      return stopped > 0 ? EXIT.content : EXIT.done;
    },
  };
}

async function proveCombinations(tally: Tally, every: number): Promise<void> {
  const drafting = await openDrafting();
  const fits = await openFits(drafting.sharedData);
  const all = everyCombination(drafting.sharedData, drafting.modules).filter(
    (_, index) => index % every === 0,
  );
  for (let at = 0; at < all.length; at += BATCH) {
    const { lessons, problems } = await drafting.prepare(all.slice(at, at + BATCH));
    const known = new Set(lessons.flatMap(({ found }) => found));
    tally.others(problems.filter((problem) => !known.has(problem)));
    for (const { lesson, versions, found } of lessons) {
      const lessonProblems = [...found];
      const report = stoppingByHand(lesson.byHand, (problem) => lessonProblems.push(problem));
      for (const version of versions) for (const problem of await fits(version)) report(problem);
      tally.lesson(lesson.slug, lessonProblems);
    }
    console.log(`  ${Math.min(at + BATCH, all.length)} of ${all.length} combinations`);
  }
}

async function proveAlerts(tally: Tally, count: number, kits: number, seed: number): Promise<void> {
  const drafting = await openDrafting();
  const engines = await createEngines();
  const readings = fc.sample(
    anyReading({
      risks: drafting.sharedData.risks.map(({ id }) => id),
      routes: drafting.sharedData.routes.routes.map(({ id }) => id),
    }),
    { numRuns: count, seed },
  );
  for (let at = 0; at < count; at += BATCH) {
    const drafts = await Promise.all(
      readings
        .slice(at, at + BATCH)
        .map((reading, index) => drafting.draft(`alert-${seed}-${at + index}`, reading)),
    );
    const { sharedData, lessons, problems } = await drafting.prepare(drafts);
    if (!sharedData) throw new Error('The shared data cannot be read');
    const known = new Set(lessons.flatMap(({ found }) => found));
    tally.others(problems.filter((problem) => !known.has(problem)));
    for (const [index, prepared] of lessons.entries()) {
      const { lesson, versions, found } = prepared;
      const lessonProblems = [...found];
      if (at + index < kits)
        for (const version of versions)
          lessonProblems.push(
            ...(await makeBand({ lesson, sharedData, ...version, all: true }, engines)).problems,
          );
      lessonProblems.push(...(await makeWholeSchool(prepared, sharedData, engines, true)).problems);
      lessonProblems.push(
        ...(await makeReport(prepared, sharedData, lessonProblems, engines)).problems,
      );
      tally.lesson(lesson.slug, lessonProblems);
    }
    console.log(`  ${Math.min(at + BATCH, count)} of ${count} alerts`);
  }
}
