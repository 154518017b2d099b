/**
 * Whatever is edited, what is made with all that was kept before is what is made of nothing: byte for byte, with the
 * same problems in the same lines.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hasErrors } from '#diagnostics/print-problems.ts';
import { prepare } from '#pipeline';
import type { BuildEngines } from '#pipeline/build-output.ts';
import { makeBand, makeBandPart } from '#pipeline/make-band.ts';
import { makeReport } from '#pipeline/make-report.ts';
import { makeWholeSchool } from '#pipeline/make-whole-school.ts';
import type { LessonFolder } from '#read/read-lesson.ts';
import type { SharedFiles } from '#read/read-shared-data.ts';
import type { SourceFile } from '#read/read-yaml.ts';
import { openMemo } from '#scripts/cache/memo.ts';
import { openStore } from '#scripts/cache/store.ts';
import { createEngines } from '#scripts/engines/engines.ts';
import { moduleSources } from '#scripts/samples/shared-data.ts';
import { fixtureData, folderOf, hasPicture, TODAY } from '../prepare-fixture.ts';
import { isProof, often } from '../proof.ts';
import { type Edit, randomEdits } from './random-edits.ts';

const folder = mkdtempSync(join(tmpdir(), 'forewarned-clean-'));
afterAll(() => rmSync(folder, { recursive: true }));
const { memo: _, ...clean } = await createEngines();
const keeping = { ...clean, memo: openMemo(openStore(folder), TODAY) };
const [sharedData, lesson] = [fixtureData(), await folderOf({})];
const modules = moduleSources;
const sources: SourceFile[] = [
  ...[
    lesson.lesson,
    lesson.alert,
    sharedData.school,
    sharedData.routes,
    sharedData.cast,
    sharedData.common,
  ],
  ...[
    sharedData.taxonomy,
    sharedData.bands,
    sharedData.paper,
    sharedData.embargo,
    sharedData.words,
    sharedData.facts,
  ],
].flatMap((value) => value ?? []);

/** The same with some edits. */
function edited<T extends SharedFiles | LessonFolder>(files: T, edits: readonly Edit[]): T {
  const of = (value: unknown): unknown => {
    const source = value as SourceFile | null;
    if (typeof source?.path !== 'string') return value;
    const ofFile = edits.filter(({ file }) => file === source.path);
    return { ...source, text: ofFile.reduce((text, { apply }) => apply(text), source.text) };
  };
  return {
    ...files,
    ...Object.fromEntries(Object.entries(files).map(([key, value]) => [key, of(value)])),
  };
}

/** What `npm test` makes of a band: of each writer’s products the quickest. The proof makes all, and what the whole school has. */
const ROWS = ['deck', 'sheets', 'plan'];

/** What a build makes of the fixture: what was found, and each file with its sum. */
async function allOf(edits: readonly Edit[], engines: BuildEngines) {
  const prepared = await prepare(
    { sharedData: edited(sharedData, edits), modules, lessons: [edited(lesson, edits)] },
    { today: TODAY, hasPicture, ...(engines.memo ? { memo: engines.memo } : {}) },
  );
  const problems = [...prepared.problems];
  const files: string[] = [];
  const [built] = prepared.lessons;
  if (prepared.sharedData && built && !hasErrors(problems)) {
    const data = prepared.sharedData;
    const all = [
      ...(await Promise.all(
        built.versions.map((version) =>
          isProof
            ? makeBand({ lesson: built.lesson, sharedData: data, ...version }, engines)
            : makeBandPart(
                {
                  ...{ part: 'lesson', rows: ROWS },
                  lesson: built.lesson,
                  sharedData: data,
                  ...version,
                },
                engines,
              ),
        ),
      )),
      ...(isProof ? [await makeWholeSchool(built, data, engines)] : []),
      await makeReport(built, data, problems, engines),
    ];
    problems.push(...all.flatMap((output) => output.problems));
    for (const { entry } of all.flatMap((output) => output.files))
      files.push(`${entry.sha256} ${entry.path} ${entry.pages}`);
  }
  return { problems, files };
}

const EDITS = often(1, 500);
const edits = randomEdits(sources, EDITS + 1, 20);
const steps = edits.slice(1).map((edit, index) => [edit, ...(index % 3 ? [] : [edits[index]])]);

test(`after each of ${EDITS} edits, a build that keeps is as one that begins anew`, async () => {
  expect((await allOf([], keeping)).files.length).toBeGreaterThan(often(4, 30));
  let made = 0;
  for (const step of steps) {
    const applied = step.flatMap((edit) => edit ?? []);
    const incremental = await allOf(applied, keeping);
    expect(incremental, `edited ${applied.map(({ file }) => file).join(', ')}`).toEqual(
      await allOf(applied, clean),
    );
    if (incremental.files.length > 0) made += 1;
  }
  // Most edits stop nothing: it is not the refusals alone that are compared.
  expect(made).toBeGreaterThan(EDITS / 3);
}, 7_200_000);
