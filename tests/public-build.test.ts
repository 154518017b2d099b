/** A build for everybody to see holds nothing of what is the safeguarding lead’s alone, in whatever it is packed. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toString as textContent } from 'mdast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lessonDraftReasons } from '#adapt/draft-reasons.ts';
import { leadReport } from '#adapt/lead-report/lead-report.ts';
import { Manifest } from '#model/kit/manifest.ts';
import { prepare } from '#pipeline';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { lessonSources, moduleSources, sharedSources } from '#scripts/samples/shared-data.ts';
import { allTexts, letters } from './all-texts.ts';
import { run } from './run-program.ts';

const BAND = 'uks2';
const TITLE = 'Meeting people on live video';
const work = mkdtempSync(join(tmpdir(), 'forewarned-public-'));
const out = join(work, 'out');
let texts: Map<string, string>;
beforeAll(async () => {
  const { status, err } = await run('build', [
    ...['--public', '--all', '--kits', '--band', BAND],
    ...['--school', 'lessons/schools/example.yaml', '--out', out],
  ]);
  expect([status, err]).toEqual([0, '']);
  texts = await allTexts(out);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Every sentence of the report but what the whole kit says too: why it is a draft, and what a risk is called. */
async function reportsOwn(): Promise<string[]> {
  const library = loadPictures()([]);
  const prepared = await prepare(
    { sharedData: sharedSources, modules: moduleSources, lessons: lessonSources },
    { today: '2026-11-24', band: BAND, hasPicture: (name) => library(name) !== null },
  );
  const [lesson] = prepared.lessons;
  if (!lesson || !prepared.sharedData) throw new Error('There is no lesson');
  const report = leadReport(
    lesson.lesson,
    prepared.sharedData,
    lesson.versions.map(({ version }) => version),
  );
  const said = new Set([
    ...lessonDraftReasons(lesson.lesson, prepared.sharedData),
    ...prepared.sharedData.risks.map(({ label }) => label),
  ]);
  return [
    report.title,
    report.subtitle,
    ...report.sections.flatMap(({ blocks }) => stringsIn(blocks)),
  ]
    .filter((text): text is string => text !== null && !said.has(text))
    .filter((text) => letters(text).length >= 20);
}

/** Texts in a document: a run of words, with what is bold in it, is one. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value) && value.length > 0 && value.every((child) => child?.type !== undefined))
    return [textContent({ type: 'root', children: value })];
  return value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, field]) => (key === 'place' ? [] : stringsIn(field)))
    : [];
}

describe('the lead’s report', () => {
  test('stands in no byte of it, unzipped and unpacked, by any of its sentences', async () => {
    const reports = await reportsOwn();
    expect(reports.length).toBeGreaterThan(40);
    // The look finds what is there, in whatever it is packed: the lesson’s title.
    const seen = [...texts]
      .filter(([, text]) => text.includes(letters(TITLE)))
      .map(([place]) => place);
    for (const kind of [
      /briefing\.pdf$/,
      /\.pptx!/,
      /\.docx!/,
      /\.eml$/,
      /^kits\/.*\.zip!.*\.pdf$/,
      /\.zip!.*\.docx!/,
    ])
      expect([kind, seen.some((place) => kind.test(place))]).toEqual([kind, true]);
    for (const sentence of reports) {
      const wanted = letters(sentence);
      const found = [...texts].filter(([, text]) => text.includes(wanted)).map(([place]) => place);
      expect([sentence, found]).toEqual([sentence, []]);
    }
  });

  test('is no file of it, and is listed nowhere', () => {
    expect(existsSync(join(out, 'lead'))).toBe(false);
    expect(
      [...texts.keys()].filter((place) => /report\b/i.test(place) && !/concern/.test(place)),
    ).toEqual([]);
    const manifest = Manifest.parse(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')));
    expect(
      manifest.files.filter(({ kind, path }) => kind === 'report' || /^lead/.test(path)),
    ).toEqual([]);
    expect(manifest.lessons.map(({ coverage }) => coverage)).toEqual([{}]);
  });

  test('is linked from no page, and no page says that it is there', () => {
    const pages = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter(({ name }) => name === 'index.html')
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) expect(page).not.toMatch(/href="[^"]*lead\//);
    const staff = readFileSync(
      join(out, 'lessons/meeting-people-on-live-video/staff/index.html'),
      'utf8',
    );
    expect(staff).toContain('is not among these');
    for (const heading of [
      'To decide or confirm',
      'What became of the alert',
      'How the alert was read',
    ])
      expect(staff).not.toContain(heading);
  });
});
