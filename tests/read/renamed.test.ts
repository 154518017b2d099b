/** What was written before a component or a file was renamed is told what it is called since. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sharedFiles } from '#scripts/sources.ts';
import { prepareVariants } from '../prepare-fixture.ts';

test.each([
  ['Frame', 'Include'],
  ['Put', 'Slot'],
])('<%s> is called <%s>', async (old, since) => {
  const [prepared] = await prepareVariants([
    { lesson: [['Wren shows her kite on a live video.', `<${old}/>\n\nWren shows her kite.`]] },
  ]);
  const found = prepared?.problems.find(({ ruleId }) => ruleId === 'component-known');
  expect(found?.note).toContain(`It is called <${since}> now: write that.`);
});

test.each([
  ['paper-versions.yaml', 'editions.yaml'],
  ['arcs.mdx', 'templates.mdx'],
])('a folder’s own %s is not passed over: it is called %s', async (old, since) => {
  const folder = mkdtempSync(join(tmpdir(), 'forewarned-renamed-'));
  writeFileSync(join(folder, old), '');
  const reasons: string[] = [];
  await sharedFiles(folder, undefined, ({ reason }) => reasons.push(reason));
  rmSync(folder, { recursive: true });
  expect(reasons).toEqual([`Unexpected file “${old}”, expected “${since}”`]);
});
