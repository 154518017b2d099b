/** A lesson's folder is read again where anything in it says something else, and only there. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LessonFolder } from '#read/read-lesson.ts';
import { openFolder } from '#scripts/desk/alerts/open-folder.ts';

const source = (name: string) => {
  const path = `tests/fixtures/kite-club/${name}`;
  return { path, text: readFileSync(path, 'utf8') };
};
const folder = (alert = source('alert.md')): LessonFolder => ({
  slug: 'kite-club',
  lesson: source('lesson.mdx'),
  alert,
  shingles: null,
});
const changed = () => {
  const { path, text } = source('alert.md');
  return { path, text: text.replace(/^title: .*$/m, 'title: Kites after dark') };
};

test('files that say the same are read once', async () => {
  const first = await openFolder(folder());
  expect(await openFolder(folder())).toBe(first);
});

test('what is edited by hand while the desk is open stands on its next page', async () => {
  await openFolder(folder());
  expect(await openFolder(folder(changed()))).toMatchObject({
    alert: { title: 'Kites after dark' },
  });
  const back = await openFolder(folder());
  expect(back).not.toMatchObject({ alert: { title: 'Kites after dark' } });
});

test('one that cannot be read is opened again once it is mended', async () => {
  const broken = await openFolder(folder({ path: 'alert.md', text: '---\nfacts: 3\n---\n' }));
  expect(broken).toHaveProperty('problems');
  expect(await openFolder(folder())).not.toHaveProperty('problems');
});
