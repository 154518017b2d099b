/** A help number that changes makes those papers of the whole school anew that print it, and no other. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { BuildEngines } from '#pipeline/build-output.ts';
import { makeWholeSchool } from '#pipeline/make-whole-school.ts';
import { openMemo } from '#scripts/cache/memo.ts';
import { openStore } from '#scripts/cache/store.ts';
import { createEngines } from '#scripts/engines/engines.ts';
import { type Change, prepareFixture, TODAY } from '../prepare-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'forewarned-papers-'));
afterAll(() => rmSync(folder, { recursive: true }));
const { memo: _, ...clean } = await createEngines();
const memo = openMemo(openStore(folder), TODAY);

/** The papers of the fixture with this change of its help routes, each with its sum. */
async function papers(changes: readonly Change[], engines: BuildEngines) {
  const prepared = await prepareFixture({
    workshops: [],
    sharedData: { 'help-routes.yaml': changes },
  });
  const [lesson] = prepared.lessons;
  if (!prepared.sharedData || !lesson) throw new Error('The fixture cannot be read');
  const { files } = await makeWholeSchool(lesson, prepared.sharedData, engines);
  return new Map(files.map(({ entry }) => [entry.path, entry.sha256]));
}

/** The same with what is kept, and the rows that were written anew for it. */
async function withExisting(changes: readonly Change[]) {
  const written: string[] = [];
  const watched: typeof memo = {
    ...memo,
    memoize: (unit, inputs, make) =>
      memo.memoize(unit, inputs, (from) => {
        const [row = '', of = ''] = unit.split(' ');
        if (of === 'kite-club/school') written.push(row);
        return make(from);
      }),
  };
  return { sums: await papers(changes, { ...clean, memo: watched }), written };
}

test('what is written anew says something else', async () => {
  const first = await withExisting([]);
  expect(first.written).toContain('record-of-concern');
  expect((await withExisting([])).written).toEqual([]);
  const change: Change = ['phone: 0808 800 5000', 'phone: 0808 800 5009'];
  const { sums, written } = await withExisting([change]);
  expect(sums).toEqual(await papers([change], clean));
  const rowOf = (path: string) => path.replace(/.*\/|\.\w+$/g, '');
  const others = [...sums.keys()].filter((path) => sums.get(path) !== first.sums.get(path));
  expect(others.map(rowOf)).toContain('take-home-card');
  expect(others.map(rowOf)).not.toContain('record-of-concern');
  // Messages are a few lines, of letters that are read whole.
  expect(written.filter((row) => row !== 'messages')).toEqual(others.map(rowOf));
}, 120_000);
