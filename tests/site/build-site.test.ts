/** The kit room of many lessons: its pages, the search on the first of them, and that the same data give the same bytes. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GUIDE_PAGES } from '../../src/site/guide-pages.ts';
import { closePages, oneBrowser } from '../one-browser.ts';
import { sampleSite } from './sample-site.ts';

// The same two folders each time: a cache is kept for every one.
const folders = ['a', 'b'].map((name) =>
  resolve('node_modules/.cache/forewarned/sample-site', name),
);
const [first = '', second = ''] = folders;
const LESSONS = 5;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
const hashOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

beforeAll(() => {
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true });
    const { status, stderr } = spawnSync(
      process.execPath,
      ['tests/site/build-sample.ts', folder, String(LESSONS)],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
  }
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test('a page for each lesson, band and guide page, the letter desk, and one for what is missing', () => {
  const pages = filesIn(first).filter(
    (file) => file.endsWith('index.html') && !file.includes('/deck/'),
  );
  // Each page of the guide, and its table of contents.
  const guide = GUIDE_PAGES.length + 1;
  expect(pages).toContain('lessons/lesson-2/ks5/index.html');
  expect(pages).toContain('lessons/meeting-people-on-live-video/staff/index.html');
  expect(pages.filter((page) => page.startsWith('guide/'))).toHaveLength(guide);
  expect(pages).toContain('letter-desk/index.html');
  // The first page, the letter desk, and of each lesson its own, that for staff, that for families, and one an age.
  expect(pages).toHaveLength(1 + 1 + LESSONS * (1 + 1 + 1 + 7) + guide);
  expect(filesIn(first)).toContain('404.html');
});

test('products are left as they were', () => {
  for (const [path, bytes] of sampleSite(LESSONS).files) {
    expect(hashOf(join(first, path))).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});

test('the same data gives the same bytes in another folder', () => {
  expect(filesIn(second)).toEqual(filesIn(first));
  for (const file of filesIn(first))
    expect([file, hashOf(join(second, file))]).toEqual([file, hashOf(join(first, file))]);
});

test('a search narrows many lessons by words, age and state, the best first, and knows which are due to be looked at again', async () => {
  const browser = await oneBrowser();
  const page = await browser.newPage();
  await page.clock.setFixedTime('2027-06-01T09:00:00Z');
  await page.goto(pathToFileURL(join(first, 'index.html')).href);
  const shown = () => page.locator('[data-lesson]:visible h2').allTextContents();
  expect(await shown()).toHaveLength(LESSONS);
  await page.getByLabel('Search').fill('lesson 3');
  expect((await shown())[0]?.trim()).toBe('Lesson 3');
  await page.getByLabel('Search').fill('');
  await page.getByLabel('Age').selectOption('9–11');
  expect(await shown()).toHaveLength(LESSONS);
  await page.getByLabel('State').selectOption('final');
  expect(await shown()).toEqual([]);
  await page.getByLabel('State').selectOption('draft');
  expect(await page.locator('output').textContent()).toBe(`${LESSONS} lessons`);
  await page.getByLabel('State').selectOption('due');
  expect(await page.locator('[data-due]:visible').count()).toBe(LESSONS);
  await page.clock.setFixedTime('2027-01-01T09:00:00Z');
  await page.reload();
  await page.getByLabel('State').selectOption('due');
  expect(await shown()).toEqual([]);
  await closePages();
});
