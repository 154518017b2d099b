/** The head of a lesson is changed line by line, and a lesson that nobody edited by hand still counts as ours. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { editLesson } from '#scripts/desk/alerts/edit-lesson.ts';

const dir = mkdtempSync(join(tmpdir(), 'forewarned-edit-'));
afterAll(() => rmSync(dir, { recursive: true }));

test('an approved lesson is no draft any more, and nothing else of it has changed', async () => {
  const file = join(dir, 'kite-club', 'lesson.mdx');
  cpSync('tests/fixtures/kite-club', join(dir, 'kite-club'), { recursive: true });
  await editLesson(dir, 'kite-club', [{ at: ['status'], value: 'draft' }]);
  const before = readFileSync(file, 'utf8');
  expect(before).toContain('\nstatus: draft\n');
  expect(await editLesson(dir, 'kite-club', [{ at: ['status'], value: 'final' }])).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe(before.replace('status: draft', 'status: final'));
});

test('where there is no such lesson, nothing is written', async () =>
  expect(await editLesson(dir, 'none', [{ at: ['status'], value: 'final' }])).toBe(false));
