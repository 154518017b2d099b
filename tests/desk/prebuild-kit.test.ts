/** What approving changes is made beforehand, and stands nowhere but in the cache. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepare } from '#pipeline';
import { approveLesson, withApproval } from '#pipeline/approve-lesson.ts';
import { findCachedBandPart } from '#pipeline/make-band.ts';
import { piecesFor } from '#scripts/desk/kit/pieces.ts';
import { prebuildKit } from '#scripts/desk/kit/prebuild-kit.ts';
import { bandJobs } from '#scripts/make-lessons.ts';
import { lessonFolders, moduleFiles, sharedFiles } from '#scripts/sources.ts';
import { threadEngines } from '#scripts/thread-engines.ts';

const LESSON = 'kite-club';
const none = () => {};
const dir = mkdtempSync(join(tmpdir(), 'forewarned-ahead-'));
const lessons = join(dir, 'lessons');
const file = join(lessons, LESSON, 'lesson.mdx');
const school = join(dir, 'school.yaml');
const BY = { role: 'Designated Safeguarding Lead', date: new Date().toISOString().slice(0, 10) };
const asked = {
  lesson: LESSON,
  wants: { all: false, kits: false },
  places: { lessons, school },
  role: BY.role,
};
const mark = (status: 'draft' | 'final') =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^status: .*$/m, `status: ${status}`));

beforeAll(() => {
  process.env.FOREWARNED_CACHE = join(dir, 'cache');
  cpSync('tests/fixtures/kite-club', join(lessons, LESSON), { recursive: true });
  const example = readFileSync('lessons/schools/example.yaml', 'utf8');
  writeFileSync(school, example.replace('specimen: true', 'specimen: false'));
  mark('draft');
});
afterAll(() => {
  delete process.env.FOREWARNED_CACHE;
  rmSync(dir, { recursive: true, force: true });
});

/** The lesson as its files stand. */
async function readLesson() {
  const shared = await sharedFiles(lessons, school, none);
  if (!shared) throw new Error('There is no shared data');
  const sources = {
    sharedData: shared,
    modules: await moduleFiles(lessons, none),
    lessons: await lessonFolders(lessons, LESSON, none),
  };
  const { sharedData, lessons: read } = await prepare(sources, {
    today: BY.date,
    hasPicture: () => true,
  });
  const [lesson] = read;
  if (!sharedData || !lesson) throw new Error('The lesson cannot be read');
  return { lesson, sharedData };
}

/** Pieces of the kit as its lesson stands, or once it is approved: those alone that have to be made still. */
async function toMake(approval?: typeof BY): Promise<string[]> {
  const engines = await threadEngines();
  const { lesson, sharedData } = await readLesson();
  if (approval) expect(await approveLesson(lesson, sharedData, approval)).toHaveProperty('text');
  const prepared = approval ? withApproval(lesson, approval, sharedData) : lesson;
  const left: string[] = [];
  for (const job of bandJobs({ prepared, existingParts: new Map() }, sharedData, false))
    for (const { part, name, rows } of piecesFor(false))
      if (part === job.part && !(await findCachedBandPart(rows ? { ...job, rows } : job, engines)))
        left.push(name);
  return left;
}

test('as it stands before anything is decided: once it is, the letters with its days alone are to be made', async () => {
  const alertFile = join(lessons, LESSON, 'alert.md');
  const decided = readFileSync(alertFile, 'utf8');
  const undecided = decided.replace(/^decision:\n(?: {2}.*\n)+/m, '');
  expect(undecided).not.toBe(decided);
  writeFileSync(alertFile, undecided);
  await prebuildKit({ ...asked, role: null });
  expect(await toMake()).toEqual([]);
  const days = 'sending: { letterDate: 2026-11-24, lessonsWhen: in the next weeks }\n';
  writeFileSync(alertFile, decided.replace('reviewBy:', `${days}reviewBy:`));
  expect(await toMake()).toEqual(['Letters']);
  writeFileSync(alertFile, decided);
});

test('once it is approved, every piece of it is known, and no file was written', async () => {
  const before = readdirSync(dir, { recursive: true }).filter((item) => !item.includes('cache'));
  await prebuildKit(asked);
  const after = readdirSync(dir, { recursive: true }).filter((item) => !item.includes('cache'));
  expect(after).toEqual(before);
  expect(readFileSync(file, 'utf8')).toMatch(/^status: draft$/m);
  mark('final');
  expect(await toMake(BY)).toEqual([]);
});

test('what was changed since has to be made', async () => {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('A smile shows that', 'A wave shows that'));
  expect(await toMake(BY)).toContain('Slides');
});
