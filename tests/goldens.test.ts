/** Nothing moved that a person has not reviewed. `npm run goldens` writes the files; tests never do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goldenFiles } from './golden-files.ts';

const ROOT = 'tests/goldens';
const goldens = await goldenFiles();

test('each golden has its file, and each file its golden', () => {
  const found = readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
  expect(found.sort()).toEqual([...goldens.keys()].sort());
});

test.each([...goldens])('%s is as reviewed', (path, text) => {
  expect(text).toBe(readFileSync(join(ROOT, path), 'utf8'));
});
