/** Whatever an alert raises, however long it is and in whatever letters: its kit comes. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readAlertText } from '#alert/read-alert-text.ts';
import { type Problem, problemSeverity } from '#diagnostics/problem.ts';
import { AlertReading } from '#model/alert/alert-reading.ts';
import { makeBand } from '#pipeline/make-band.ts';
import { makeReport } from '#pipeline/make-report.ts';
import { makeWholeSchool } from '#pipeline/make-whole-school.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { alertText } from '#scripts/engines/alert-text.ts';
import { createEngines } from '#scripts/engines/engines.ts';
import { anyReading } from '#scripts/samples/any-reading.ts';
import { openDrafting } from '#scripts/samples/drafted.ts';
import { isProof, often } from './proof.ts';

/** The same on each run; another seed generates others, and `npm run prove` many more. */
const SEED = Number(process.env.SEED ?? 17);
const [ON_TEXT, ON_PAPER, IN_BYTES] = [often(2, 6), 2, 1];
/** The first is the quickest to make; the second has the most products, and build-once.ts makes those of the first lesson. */
const BANDS = ['eyfs', 'ks3'];

const none = () => {};
const drafting = await openDrafting();
const engines = await createEngines();
const readings = anyReading({
  risks: drafting.sharedData.risks.map(({ id }) => id),
  routes: drafting.sharedData.routes.routes.map(({ id }) => id),
});
const some = (count: number) => fc.sample(readings, { numRuns: count, seed: SEED });

const stops = (problems: readonly Problem[]): string[] =>
  problems.flatMap((problem) =>
    problemSeverity(problem) === 'error'
      ? [
          `${problem.place.file}:${problem.place.line} ${problem.ruleId} ${problem.reason} ${problem.product ?? ''}`,
        ]
      : [],
  );

const SHAPES = 'tests/fixtures/odd-shaped-alerts';
/** Those that tests/fixtures/awkward-alerts has the like of come last. */
const shapes = readdirSync(SHAPES).slice(0, often(2, 6));

test('alerts of five pages and of five lines, in odd signs, in tables, in endless lists become lessons', async () => {
  const knowledge = await alertKnowledge('lessons', none);
  const drafts = [];
  for (const name of shapes) {
    const text = knowledge && (await alertText(`${SHAPES}/${name}`, none));
    const found = text && readAlertText(text, knowledge, none);
    expect([name, found !== null]).toEqual([name, true]);
    const slug = name.replace(/\.\w+$/, '');
    drafts.push(await drafting.draft(slug, AlertReading.parse(found)));
  }
  const { lessons, problems } = await drafting.prepare(drafts);
  expect(stops(problems)).toEqual([]);
  expect(lessons).toHaveLength(shapes.length);
});

describe('alerts such as nobody has seen', () => {
  let prepared: Awaited<ReturnType<typeof drafting.prepare>>;
  beforeAll(async () => {
    const drafts = await Promise.all(
      some(ON_TEXT).map((reading, index) => drafting.draft(`alert-${index}`, reading)),
    );
    prepared = await drafting.prepare(drafts);
  });

  test('become lessons that break no rule, in any band', () => {
    expect(stops(prepared.problems)).toEqual([]);
    // Where an alert may be no matter for a lesson, the lead is told so and decides.
    for (const { lesson, versions } of prepared.lessons)
      expect(versions.length > 0).toBe(lesson.alert.noLesson.length === 0);
  });

  // To the byte a kit of a drafted alert is made in compiler.test.ts always: an age, the whole school's and the report.
  const inBytes = test.runIf(isProof);
  inBytes('what is the whole school’s is made, the lead’s report among it, and opens', async () => {
    const { sharedData, lessons } = prepared;
    if (!sharedData) throw new Error('The house cannot be read');
    for (const lesson of lessons.slice(0, ON_PAPER)) {
      const whole = await makeWholeSchool(lesson, sharedData, engines, true);
      const found = [...lesson.found, ...whole.problems];
      const report = await makeReport(lesson, sharedData, found, engines);
      expect(stops([...found, ...report.problems])).toEqual([]);
      expect(report.files.map(({ entry }) => entry.path)).toEqual([
        `lead/${lesson.lesson.slug}/report.pdf`,
      ]);
    }
  });

  inBytes.each(BANDS)('every product of %s is made, each by a path of its own', async (band) => {
    const { sharedData, lessons } = prepared;
    if (!sharedData) throw new Error('The house cannot be read');
    let made = 0;
    for (const { lesson, versions } of lessons.slice(0, IN_BYTES))
      for (const version of versions.filter((version) => version.version.band.id === band)) {
        const { files, problems } = await makeBand(
          { lesson, sharedData, ...version, all: true },
          engines,
        );
        made += 1;
        expect(stops(problems)).toEqual([]);
        const paths = files.map(({ entry }) => entry.path);
        expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
      }
    expect(made).toBeGreaterThan(0);
  });
});
