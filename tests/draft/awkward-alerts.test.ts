/** An alert as awkward as they come becomes a lesson, or a report that says why there is none: without an edit. */
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepare } from '#pipeline';
import { type DraftHouse, draftFromReading, readDraftHouse } from '#pipeline/draft-from-reading.ts';
import { printProblems } from '#problems/print-problems.ts';
import type { Problem } from '#problems/problem.ts';
import { readAlertText } from '#read/alert/read-alert-text.ts';
import type { HouseFiles } from '#read/read-house.ts';
import type { ModuleFiles } from '#read/read-modules.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { alertText } from '#scripts/engines/alert-text.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { shinglesText } from '#scripts/lesson-folder.ts';
import { houseFile, houseFiles, moduleFiles } from '#scripts/sources.ts';

const FOLDER = 'tests/fixtures/awkward-alerts';
const TODAY = '2026-11-24';
const library = loadPictures()([]);

/** What becomes of each: how many bands are taught, or why none is. */
const BECOMES: Record<string, number | string> = {
  'ordinary-name.md': 7,
  'ordinary-brands.txt': 7,
  'five-lines.txt': 7,
  'five-pages.md': 7,
  'odd-digits.txt': 7,
  'emoji-bullets.md': 7,
  'all-capitals.txt': 7,
  'table.html': 7,
  'welsh-irish.md': 7,
  'hoax.md': 'hoax',
  'live-case.txt': 'live-case',
  'self-harm.md': 'off-list',
  'eating.txt': 'off-list',
  'radicalisation.html': 'off-list',
  'drugs.txt': 'off-list',
};

let house: HouseFiles;
let modules: ModuleFiles;
let from: DraftHouse;
let knowledge: NonNullable<Awaited<ReturnType<typeof alertKnowledge>>>;
const faults: Problem[] = [];
const report = (problem: Problem) => faults.push(problem);

beforeAll(async () => {
  const files = await houseFiles('lessons', undefined, report);
  const restatements = await houseFile('lessons', 'restatements.yaml', report);
  const known = await alertKnowledge('lessons', report);
  modules = await moduleFiles('lessons', report);
  const read =
    files &&
    restatements &&
    (await readDraftHouse({ house: files, modules, restatements }, report));
  if (!files || !read || !known) throw new Error(printProblems(faults, { color: false }));
  [house, from, knowledge] = [files, read, known];
});

/** The alert as `new` would write it down, read again and checked with its workshops. */
async function becomes(name: string) {
  const problems: Problem[] = [];
  const say = (problem: Problem) => problems.push(problem);
  const text = await alertText(`${FOLDER}/${name}`, say);
  const reading = text && readAlertText(text, knowledge, say);
  const wish = { subject: null, existing: null, today: TODAY, reviewBy: '2027-05-24' };
  const draft = reading && (await draftFromReading(reading, text, from, wish, say));
  if (!draft) throw new Error(printProblems(problems, { color: false }));
  const at = (file: 'lesson.mdx' | 'alert.md') => ({
    path: `${draft.slug}/${file}`,
    text: draft.files[file],
  });
  const folder = {
    slug: draft.slug,
    lesson: at('lesson.mdx'),
    alert: at('alert.md'),
    shingles: shinglesText(text),
  };
  const prepared = await prepare(
    { house, modules, lessons: [folder] },
    { today: TODAY, hasPicture: (picture) => library(picture) !== null },
  );
  return { ...prepared, problems: [...problems, ...prepared.problems] };
}

test('every alert of the folder is spoken for', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(Object.keys(BECOMES).toSorted());
});

describe.each(Object.entries(BECOMES))('%s', (name, expected) => {
  test(`becomes ${typeof expected === 'number' ? 'a lesson' : 'a report and no lesson'}`, async () => {
    const { lessons, problems } = await becomes(name);
    expect(printProblems(problems, { color: false })).toBe('');
    const [{ lesson, versions, workshops } = { lesson: null, versions: [], workshops: null }] =
      lessons;
    expect(lesson?.alert.noLesson.map(({ why }) => why) ?? null).toEqual(
      typeof expected === 'number' ? [] : [expected],
    );
    expect(versions).toHaveLength(typeof expected === 'number' ? expected : 0);
    expect(workshops === null).toBe(typeof expected !== 'number');
  }, 120_000);
});
