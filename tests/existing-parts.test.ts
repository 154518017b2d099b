/** What stands of a band stays only as long as the lesson still says what it was made from. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkedLesson, type ExistingBuild, versionHash } from '#scripts/build-record.ts';
import { existingBands } from '#scripts/existing-parts.ts';
import { planBuild } from '#scripts/plan-build.ts';
import { type Change, prepareFixture } from './prepare-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'forewarned-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'plan.pdf'), 'plan');
writeFileSync(join(folder, 'kit.zip'), 'kit');

async function prepared(...lesson: Change[]) {
  const [prepared] = (await prepareFixture({ lesson })).lessons;
  if (!prepared?.versions[0]) throw new Error('The fixture cannot be read');
  return { built: prepared, version: prepared.versions[0].version };
}
const { version } = await prepared();

/** A folder where the fixture stands as it is. */
const entry = { path: 'plan.pdf', lesson: 'kite-club', band: 'lks2', kind: 'plan' };
const about = { title: null, copies: null, version: null, says: null };
const basis = {
  program: 'p',
  sharedData: 'h',
  date: '2026-11-24',
  isPublic: false,
  all: false,
  kits: false,
};
const existing = {
  folder,
  record: {
    basis,
    sums: { 'kite-club/lks2': versionHash(version) },
    about: { 'plan.pdf': about, 'kit.zip': about },
    lessons: [{ slug: 'kite-club', bands: [{ id: 'lks2' }] }],
  },
  manifest: {
    files: [
      entry,
      { ...entry, path: 'kit.zip', kind: 'kit' },
      { ...entry, band: 'ks3' },
      { ...entry, lesson: 'another' },
    ],
  },
} as unknown as ExistingBuild;

/** What stays in a build of this band. */
async function stays(band: string, ...lesson: Change[]) {
  const { built } = await prepared(...lesson);
  const plan = planBuild({ band }, { ...existing, isAsBuilt: true }, basis, ['kite-club']);
  const reused = existingBands(checkedLesson(built), plan, existing);
  return [...reused].map(([id, files]) => [id, files.map((file) => file.entry.path)]);
}

test('products of a band that another build asks for stay, and its kits are made anew', async () => {
  expect(await stays('ks3')).toEqual([['lks2', ['plan.pdf']]]);
});

test('a band that is asked for is made again', async () => {
  expect(await stays('lks2')).toEqual([]);
});

test('nothing stays of a text that has changed since', async () => {
  const changed: Change = ['title: Meeting at the kite club', 'title: Meeting on a hill'];
  expect(await stays('ks3', changed)).toEqual([]);
});

test('where it stands in its file is no change', async () => {
  const moved: Change = ['status: final', '# A remark.\nstatus: final'];
  expect(await stays('ks3', moved)).toEqual([['lks2', ['plan.pdf']]]);
});
