/** An alert as awkward as they come becomes a lesson, or a report that says why there is none: without an edit. */
import { readdirSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { readAlertText } from '#alert/read-alert-text.ts';
import { printProblems } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { Draft } from '#draft/draft-lesson.ts';
import { prepare } from '#pipeline';
import { draftFromReading, readDraftData } from '#pipeline/draft-from-reading.ts';
import type { Prepared } from '#pipeline/prepared.ts';
import type { LessonFolder } from '#read/read-lesson.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { alertText } from '#scripts/engines/alert-text.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { shinglesText } from '#scripts/lesson-folder.ts';
import { moduleSources, sharedSources } from '#scripts/samples/shared-data.ts';
import { sharedFile } from '#scripts/sources.ts';
import { triesBand } from '../proof.ts';

const FOLDER = 'tests/fixtures/awkward-alerts';
const TODAY = '2026-11-24';
const library = loadPictures()([]);

/** What becomes of each: how many bands are taught, or why none is. */
const BECOMES: Record<string, number | string> = {
  'ordinary-name.md': 7,
  'ordinary-brands.txt': 7,
  'five-lines.txt': 7,
  'five-pages.md': 7,
  // Its youngest would be taught what one sentence says: there the lead is asked.
  'odd-digits.txt': 6,
  'emoji-bullets.md': 7,
  'all-capitals.txt': 7,
  'table.html': 7,
  'welsh-irish.md': 7,
  'hoax.md': 'hoax',
  'live-case.txt': 'live-case',
  'self-harm.md': 'grave',
  'eating.txt': 'grave',
  // Its title says so, and what it asks for; what it tells of is a group that is hard to leave.
  'table-talk.txt': 'grave',
  'radicalisation.html': 'grave',
  'drugs.txt': 'grave',
};

/** What was found in each alert and its lesson, by the alert's name. */
const found = new Map<string, Problem[]>();
const lessons = new Map<string, Prepared>();
/** The bands that are taught, as they stand in the draft. */
const bandsOf = new Map<string, string[]>();
/** Drafts the hoax again, where this stands in its folder. */
let again: (existing: LessonFolder) => Promise<Draft | null>;
let hoax: LessonFolder;

beforeAll(async () => {
  const faults: Problem[] = [];
  const report = (problem: Problem) => faults.push(problem);
  const restatements = await sharedFile('lessons', 'restatements.yaml', report);
  const knowledge = await alertKnowledge('lessons', report);
  const [sharedData, modules] = [sharedSources, moduleSources];
  const from = restatements && (await readDraftData({ sharedData, modules, restatements }, report));
  if (!from || !knowledge) throw new Error(printProblems(faults, { color: false }));
  const folders: LessonFolder[] = [];
  for (const name of Object.keys(BECOMES)) {
    const problems: Problem[] = [];
    found.set(name, problems);
    const say = (problem: Problem) => problems.push(problem);
    const text = await alertText(`${FOLDER}/${name}`, say);
    const reading = text && readAlertText(text, knowledge, say);
    const wish = { subject: null, existing: null, today: TODAY, reviewBy: '2027-05-24' };
    const draft = reading && (await draftFromReading(reading, text, from, wish, say));
    if (!draft) throw new Error(`${name}: ${printProblems(problems, { color: false })}`);
    const bands = [...draft.files['lesson.mdx'].matchAll(/^<Band id="(\w+)"/gm)];
    bandsOf.set(
      name,
      bands.map(([, id = '']) => id),
    );
    const at = (file: 'lesson.mdx' | 'alert.md') => ({
      path: `${name}/${file}`,
      text: draft.files[file],
    });
    const folder: LessonFolder = {
      slug: draft.slug,
      lesson: at('lesson.mdx'),
      alert: at('alert.md'),
      shingles: shinglesText(text),
    };
    folders.push(folder);
    if (name !== 'hoax.md') continue;
    hoax = folder;
    again = (existing) => draftFromReading(reading, text, from, { ...wish, existing }, say);
  }
  // As `new` would write them down, read again and checked with their workshops: together, since all share the shared data.
  const prepared = await prepare(
    { sharedData, modules, lessons: folders },
    {
      today: TODAY,
      hasPicture: (picture) => library(picture) !== null,
      band: (_, band) => triesBand(band),
    },
  );
  for (const lesson of prepared.lessons)
    lessons.set(lesson.lesson.alertFile.split('/')[0] ?? '', lesson);
  for (const problem of prepared.problems) {
    const lessonProblems = found.get(problem.place.file.split('/')[0] ?? '');
    // What stands in no lesson may be of any.
    for (const problems of lessonProblems ? [lessonProblems] : found.values())
      problems.push(problem);
  }
});

test('every alert of the folder is spoken for', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(Object.keys(BECOMES).toSorted());
});

test.each(Object.entries(BECOMES))('%s becomes %s', (name, expected) => {
  expect(printProblems(found.get(name) ?? [], { color: false })).toBe('');
  const { lesson, versions, workshops } = lessons.get(name) as Prepared;
  expect(lesson.alert.noLesson.map(({ why }) => why)).toEqual(
    typeof expected === 'number' ? [] : [expected],
  );
  const bands = bandsOf.get(name) ?? [];
  expect(bands).toHaveLength(typeof expected === 'number' ? expected : 0);
  expect(versions.map(({ version }) => version.band.id)).toEqual(bands.filter(triesBand));
  expect(workshops === null).toBe(typeof expected !== 'number');
});

test('a hoax is taught on once a lead has decided so', async () => {
  expect(hoax.lesson.text).not.toContain('<Band');
  const decision =
    'decision: { action: teach, because: Pupils here are frightened., role: Lead, date: 2026-11-24 }';
  const { path = '', text = '' } = hoax.alert ?? {};
  const decided = await again({
    ...hoax,
    alert: { path, text: text.replace('reviewBy:', `${decision}\nreviewBy:`) },
  });
  expect(decided?.files['lesson.mdx']).toContain('<Band id="lks2"');
  expect(decided?.files['alert.md']).toContain('Pupils here are frightened.');
});
