/**
 * A library over three nights: it is built anew where something has changed, and what its lead approved is published, and
 * nothing else. Each lesson that a night makes takes
 * seconds: what became of one that has changed, or that nobody approves any more, is looked at by `npm run prove` as well.
 * Which of them are published is decided in plan-publication.test.ts.
 */

import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Manifest } from '#model/kit/manifest.ts';
import { approveLesson } from './approve-lesson.ts';
import { isProof } from './proof.ts';
import { bytesIn, run } from './run-program.ts';

const work = mkdtempSync(join(tmpdir(), 'forewarned-publish-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const at = (name: string) => join(work, name);
const library = at('lessons');
const copyLesson = (slug: string) =>
  cpSync('tests/fixtures/kite-club', join(library, slug), { recursive: true });
for (const slug of ['kite-club', 'moths']) copyLesson(slug);
const school = at('school.yaml');
writeFileSync(
  school,
  readFileSync('lessons/schools/example.yaml', 'utf8').replace('specimen: true', 'specimen: false'),
);
const [approvals, dist, out] = [at('approvals'), at('dist'), at('published')];
const approve = (slug: string) => approveLesson(library, slug, school, approvals);
const from = ['--lessons', library, '--school', school, '--approvals', approvals];
const publish = () => run('publish', [dist, '--out', out, '--report', at('waiting.json')]);
/** Publishes what was built, and gives what is told. */
async function published(): Promise<string> {
  const { status, said, out } = await publish();
  expect([status, said]).toEqual([0, said]);
  return out;
}
/** Builds what has changed, and gives what is said of it. */
async function build(...words: string[]): Promise<string> {
  const asked = [...from, '--out', dist, '--public', '--keep-going', ...words];
  const { status, said } = await run('build', asked);
  expect([status, said]).toEqual([0, said]);
  return said;
}
/** The build as if it had been made for everybody to see, or not. */
function asPublic(isPublic: boolean): void {
  const file = join(dist, 'build.json');
  const record = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...record, basis: { ...record.basis, isPublic } }));
}
const change = (slug: string, text: string, by: string) => {
  const file = join(library, slug, 'lesson.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(text, by));
};
const manifest = (): Manifest => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
const slugs = () => manifest().lessons.map(({ slug }) => slug);
/** Everything that is published of a lesson, but for its pages, which are drawn anew. */
const productsOf = (slug: string) => {
  const bytes = bytesIn(out);
  const lessonFiles = manifest().files.filter(({ lesson }) => lesson === slug);
  for (const { path, sha256 } of lessonFiles) expect([path, bytes[path]]).toEqual([path, sha256]);
  return lessonFiles;
};

/** Each page of what is published finds its styles and scripts. */
function allIsThere(): void {
  const pages = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name));
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages) {
    const text = readFileSync(page, 'utf8');
    for (const [, path = ''] of text.matchAll(
      /<(?:link|script)\b[^>]*?\b(?:href|src)="([^":#]+)"/g,
    ))
      expect([page, path, existsSync(join(dirname(page), path))]).toEqual([page, path, true]);
  }
}

/** As if another version of the program had published it: its decks have a script of their own. */
function asOfAnOlderProgram(): string {
  const folder = join(out, 'assets/deck');
  const name = readdirSync(folder).find((name) => /^deck-teacher.*\.js$/.test(name)) ?? '';
  const older = 'deck-teacher-OLDER.js';
  renameSync(join(folder, name), join(folder, older));
  for (const file of readdirSync(out, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name);
    if (!/\.(html|json)$/.test(file.name)) continue;
    const text = readFileSync(path, 'utf8').replaceAll(name, older);
    writeFileSync(path, text);
  }
  const listed = manifest();
  for (const entry of listed.files) {
    const bytes = readFileSync(join(out, entry.path));
    entry.sha256 = createHash('sha256').update(bytes).digest('hex');
    entry.bytes = bytes.length;
  }
  writeFileSync(join(out, 'manifest.json'), JSON.stringify(listed));
  return older;
}

/** What was said of the first build. */
let first = '';
beforeAll(async () => {
  await approve('kite-club');
  first = await build();
});

test('built again where nothing has changed, nothing is written, and the same is said', async () => {
  const file = join(dist, 'manifest.json');
  const written = statSync(file).mtimeMs;
  const again = await build();
  expect(again).toContain('nothing has changed');
  const drafts = (said: string) => said.match(/^Draft: .*$/gm);
  expect(drafts(first)).toHaveLength(1);
  expect(drafts(again)).toEqual(drafts(first));
  expect(statSync(file).mtimeMs).toBe(written);
  // A hand that changed what was built is a change.
  const bytes = readFileSync(file);
  writeFileSync(file, '{"version":1,"lessons":[],"files":[]}');
  expect(await build()).not.toContain('nothing has changed');
  expect(readFileSync(file)).toEqual(bytes);
});

// That it is judged again is in plan-build.test.ts.
test.runIf(isProof)(
  'where one lesson is built, the approval of the other is read again, and shown to hold no more',
  async () => {
    const draftOf = (slug: string): string[] => {
      const record = JSON.parse(readFileSync(join(dist, 'build.json'), 'utf8')) as {
        lessons: { slug: string; draft: string[] }[];
      };
      return record.lessons.find((lesson) => lesson.slug === slug)?.draft ?? [];
    };
    const before = draftOf('moths');
    const approval = join(approvals, 'fennmoor-all-through-school/moths.yaml');
    writeFileSync(approval, 'withdrawn');
    await build('--lesson', 'kite-club');
    rmSync(approval);
    expect(draftOf('moths')).not.toEqual(before);
    expect(draftOf('moths').join()).toContain('approval');
  },
);

test('a build that holds what is the lead’s alone is not published', async () => {
  asPublic(false);
  const { status, err } = await publish();
  expect([status, err]).toEqual([2, expect.stringContaining('lead’s alone')]);
  expect(existsSync(out)).toBe(false);
  asPublic(true);
}, 300_000);

test('first night: of two lessons the one that is approved is published, and the other waits', async () => {
  const output = await published();
  expect(output).toMatch(/^Published: kite-club\nWaiting: moths\n(?: {2}- .*\n)+/);
  expect(slugs()).toEqual(['kite-club']);
  expect(Object.keys(bytesIn(out)).filter((path) => path.includes('moths'))).toEqual([]);
  for (const path of ['build.json', 'index.html', 'desk/kit.js', 'search/lessons.js'])
    expect(readFileSync(join(out, path), 'utf8')).not.toContain('moths');
  allIsThere();
  expect(JSON.parse(readFileSync(at('waiting.json'), 'utf8'))).toMatchObject({
    holds: ['kite-club'],
  });
}, 300_000);

const paths = (files: Manifest['files']) => files.map(({ path }) => path);
let deck = '';
let older = '';

test('second night: what has a fault stays as it was approved last, beside what is new', async () => {
  const before = productsOf('kite-club');
  deck = before.find(({ path }) => path.endsWith('deck.html'))?.path ?? '';
  change('kite-club', '</Slide>', '');
  await approve('moths');
  older = asOfAnOlderProgram();
  await build();
  const output = await published();
  expect(output).toMatch(
    /Waiting: kite-club, which stays published[\s\S]*kite-club\/lesson\.mdx, line \d+/,
  );
  expect(slugs()).toEqual(['kite-club', 'moths']);
  expect(paths(productsOf('kite-club'))).toEqual(paths(before));
  expect(readFileSync(join(out, deck), 'utf8')).toContain(older);
  allIsThere();
}, 600_000);

test.runIf(isProof)(
  'the same night: what has changed stays as it was approved last',
  async () => {
    const before = productsOf('kite-club');
    copyLesson('kite-club');
    change('kite-club', 'A smile shows', 'A grin shows');
    await build();
    expect(await published()).toMatch(
      /Waiting: kite-club, which stays published[\s\S]*has changed since/,
    );
    expect(paths(productsOf('kite-club'))).toEqual(paths(before));
    const text = readFileSync(join(out, deck), 'utf8');
    expect([text.includes('A smile shows'), text.includes('A grin shows')]).toEqual([true, false]);
    expect(text).toContain(older);
    allIsThere();
  },
  600_000,
);

test.runIf(isProof)(
  'third night: a kit whose folder is gone is withdrawn',
  async () => {
    rmSync(join(library, 'kite-club'), { recursive: true });
    await build();
    expect(await published()).toMatch(/Withdrawn: kite-club, since it is no longer in the library/);
    expect(slugs()).toEqual(['moths']);
    expect(Object.keys(bytesIn(out)).filter((path) => /kite-club|OLDER/.test(path))).toEqual([]);
    allIsThere();
  },
  300_000,
);

test('what is published and was changed by hand is not lost without a word', async () => {
  const [first] = manifest().files;
  writeFileSync(join(out, first?.path ?? ''), 'changed');
  const before = bytesIn(out);
  const { status, err } = await publish();
  expect([status, err]).toEqual([2, expect.stringContaining('Nothing was published')]);
  expect(bytesIn(out)).toEqual(before);
}, 120_000);

test.runIf(isProof)(
  'fourth night: a kit whose approval is taken away is withdrawn',
  async () => {
    rmSync(out, { recursive: true });
    copyLesson('kite-club');
    await approve('kite-club');
    await build();
    await published();
    expect(slugs()).toEqual(['kite-club', 'moths']);
    rmSync(join(approvals, 'fennmoor-all-through-school/kite-club.yaml'));
    await build();
    expect(await published()).toMatch(/Withdrawn: kite-club, since its approval was taken away/);
    expect(slugs()).toEqual(['moths']);
    expect(Object.keys(bytesIn(out)).filter((path) => path.includes('kite-club'))).toEqual([]);
    allIsThere();
  },
  600_000,
);
