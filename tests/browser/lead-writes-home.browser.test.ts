/** A lead’s morning with an alert that no lesson of ours is on: by clicks, to a final letter that families may be sent. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Manifest, MESSAGES } from '#model/kit/manifest.ts';
import { lessonsFolder, type StartedDesk, startDesk } from '#scripts/samples/started-desk.ts';
import { closePages, oneBrowser } from '../one-browser.ts';
import { isProof } from '../proof.ts';
import { approve, makeKit, mouse, toDecisions, type Work } from './lead-at-work.ts';

const ALERT = 'tests/fixtures/home-letter/old-mill.txt';
const { lessons, remove } = lessonsFolder();
const kits = join(lessons, '..', 'kits');
let desk: StartedDesk;
let page: Page;
let work: Work;
let tasks = '';

describe.runIf(isProof)('a lead', () => {
  beforeAll(async () => {
    const browser = await oneBrowser();
    desk = await startDesk(lessons);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(60_000);
    page = await context.newPage();
    await page.goto(desk.entrance);
    const { origin } = desk;
    work = { page, origin, hands: mouse, age: 'Years 3 and 4', isLetterAlone: true };
  }, 300_000);
  afterAll(async () => {
    await closePages();
    await desk.stop();
    remove();
  });

  test('decides to write home of what nothing is taught on, and sees the letter as it will be', async () => {
    tasks = await toDecisions({ file: ALERT }, work);
    await page.goto(`${tasks}reading`);
    await page.getByText('We would make no lesson of this alert.').waitFor();
    await page.goto(`${tasks}told`);
    await page.frameLocator('iframe').first().getByText('painted over').waitFor();
  }, 300_000);

  test('has to read the report and the letter', async () => {
    await page.goto(`${tasks}kit`);
    expect(await page.getByRole('radio').count()).toBe(0);
    await makeKit(tasks, work);
    await page.goto(`${tasks}approval`);
    expect(await page.locator('.to-read h2').allTextContents()).toEqual([
      'Your report',
      'Letter to all families',
    ]);
  }, 300_000);

  test('approves it, and the letter is final', async () => {
    await page.goto(`${tasks}kit`);
    await approve(work);
    const { lessons: made, files } = Manifest.parse(
      JSON.parse(readFileSync(join(kits, 'manifest.json'), 'utf8')),
    );
    expect(made[0]?.status).toBe('final');
    const letters = files.filter(({ kind, variant }) => kind === 'letter' && variant !== MESSAGES);
    expect(letters.map(({ format }) => format).toSorted()).toEqual(['docx', 'eml', 'html', 'pdf']);
    const html = letters.find(({ format }) => format === 'html')?.path ?? '';
    const text = readFileSync(join(kits, html), 'utf8');
    // What is left unused takes nothing from what is told.
    expect(text).toContain('painted over');
    expect(text).toContain('a boy fell through a roof');
    expect(text).not.toMatch(/Pargeter|Sluice|not for sending/i);
  }, 300_000);
});
