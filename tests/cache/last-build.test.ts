/** A build is not made again where all that it read and all that it wrote stands as it did. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { findUnchangedBuild, saveBuild } from '#scripts/cache/last-build.ts';
import { exists, readBytes, readEntries, trackReads } from '#scripts/cache/reads.ts';
import { openStore } from '#scripts/cache/store.ts';

const work = mkdtempSync(join(tmpdir(), 'forewarned-last-'));
afterAll(() => rmSync(work, { recursive: true }));
const [lessons, out] = [join(work, 'lessons'), join(work, 'out')];
const store = openStore(join(work, 'cache'));
const asked = { lessons, out, day: '2026-11-24' };

/** Reads a lesson, looks for a file of the school's, and writes what it made. */
beforeEach(async () => {
  for (const folder of [lessons, out]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  }
  writeFileSync(join(lessons, 'lesson.mdx'), 'Say no.');
  writeFileSync(join(out, 'deck.html'), '<p>Say no.</p>');
  const { reads } = await trackReads(async () => {
    await readEntries(lessons);
    await readBytes(join(lessons, 'lesson.mdx'));
    await exists(join(work, 'school.yaml'));
  });
  const build = { reads, problems: [], says: ['Draft.'], products: 1, lessons: 1, site: '{}' };
  await saveBuild(store, asked, out, { ...build, files: ['deck.html'] });
});

const isUnchanged = async (request: object = asked) =>
  (await findUnchangedBuild(store, request, out)) !== null;

test('nothing has changed: it is known, with what it said', async () => {
  expect(await findUnchangedBuild(store, asked, out)).toMatchObject({
    says: ['Draft.'],
    products: 1,
  });
});

test('nobody built what is asked for now', async () => {
  expect(await isUnchanged({ ...asked, day: '2026-11-25' })).toBe(false);
});

test.each<[string, () => void]>([
  ['a file that it read', () => writeFileSync(join(lessons, 'lesson.mdx'), 'Say yes.')],
  ['a file that it read is gone', () => rmSync(join(lessons, 'lesson.mdx'))],
  ['a file more in a folder that it read', () => writeFileSync(join(lessons, 'alert.md'), '')],
  ['a file that was not there', () => writeFileSync(join(work, 'school.yaml'), '')],
  ['a product', () => writeFileSync(join(out, 'deck.html'), '<p>Say yes.</p>')],
  ['a product is gone', () => rmSync(join(out, 'deck.html'))],
])('a change is seen: %s', async (_, change) => {
  change();
  expect(await isUnchanged()).toBe(false);
  rmSync(join(work, 'school.yaml'), { force: true });
});

test('reads are noted for whoever asked, and for nobody else', async () => {
  const [tracked, other] = await Promise.all([
    trackReads(() => readBytes(join(lessons, 'lesson.mdx'))),
    trackReads(() => exists(work)),
  ]);
  expect(Object.keys(tracked.reads)).toEqual([`file\n${join(lessons, 'lesson.mdx')}`]);
  expect(other.reads).toEqual({ [`there\n${work}`]: 'true' });
});
