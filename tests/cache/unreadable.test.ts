/** What stands on the disk and cannot be read never passes for what is not there. A link to itself is such a file, also for root. */
import { lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Problem } from '#diagnostics/problem.ts';
import { areUnchanged, exists, readEntries, trackReads } from '#scripts/cache/reads.ts';
import { writeLessonFolder } from '#scripts/lesson-folder.ts';
import { readSource } from '#scripts/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'forewarned-unreadable-'));
afterAll(() => rmSync(folder, { recursive: true }));
const linkToItself = (name: string) => {
  const path = join(folder, name);
  symlinkSync(path, path);
  return path;
};

test('a lesson is not written over a file that could not be kept', async () => {
  mkdirSync(join(folder, 'kept'));
  const edited = linkToItself('kept/lesson.mdx');
  const texts = { 'alert.md': '', 'lesson.mdx': '', 'alert.source.json': '', 'alert.shingles': '' };
  await expect(writeLessonFolder(folder, 'kept', texts)).rejects.toThrow('ELOOP');
  expect(lstatSync(edited).isSymbolicLink()).toBe(true);
});

test('lessons whose folder cannot be read are not left out in silence', async () => {
  const lessons = linkToItself('lessons');
  await expect(readEntries(lessons)).rejects.toThrow('ELOOP');
  await expect(exists(lessons)).rejects.toThrow('ELOOP');
  await expect(readEntries(join(folder, 'nowhere'))).resolves.toEqual([]);
});

test('what can no longer be read counts as changed', async () => {
  const path = join(folder, 'later');
  const { reads } = await trackReads(() => readEntries(path));
  expect(await areUnchanged(reads)).toBe(true);
  linkToItself('later');
  expect(await areUnchanged(reads)).toBe(false);
});

test.each([
  ['a folder in a file’s place', () => folder, 'It is a folder'],
  ['a link to itself', () => linkToItself('data.yaml'), 'It is a link that leads back to itself'],
])('%s is said to be there, and how to mend it', async (_, path, note) => {
  const problems: Problem[] = [];
  expect(await readSource(path(), (problem) => problems.push(problem))).toBeNull();
  expect(problems.map((problem) => [problem.reason, problem.note])).toEqual([
    ['Unexpected file that cannot be read, expected text', expect.stringContaining(note)],
  ]);
});
