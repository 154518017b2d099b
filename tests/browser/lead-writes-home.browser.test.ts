/** A lead’s morning with an alert that no lesson of ours is on: by clicks, to a final letter that families may be sent. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Manifest, MESSAGES } from '#model/kit/manifest.ts';
import { lessonsFolder, type StartedDesk, startDesk } from '#scripts/samples/started-desk.ts';
import { closePages, oneBrowser } from '../one-browser.ts';
import { isProof } from '../proof.ts';
import { leaves } from './lead-at-work.ts';

const ALERT = 'tests/fixtures/home-letter/old-mill.txt';
const { lessons, remove } = lessonsFolder();
const kits = join(lessons, '..', 'kits');
let desk: StartedDesk;
let page: Page;
let tasks = '';

describe.runIf(isProof)('a lead', () => {
  beforeAll(async () => {
    const browser = await oneBrowser();
    desk = await startDesk(lessons);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(60_000);
    page = await context.newPage();
    await page.goto(desk.entrance);
  }, 300_000);
  afterAll(async () => {
    await closePages();
    await desk.stop();
    remove();
  });

  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
  const fill = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
  const choose = (name: string, within: Pick<Page, 'getByRole'> = page) =>
    within.getByRole('radio', { name, exact: true }).check();
  const openTask = async (name: string) => {
    await page.goto(tasks);
    await page.locator('.tasks > li').getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  };
  const shot = (name: string) =>
    process.env.SHOTS &&
    page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });

  test('reads that nothing is taught on it, and what families may be told', async () => {
    await page.getByRole('link', { name: 'Add the alert' }).first().click();
    await page.getByLabel('Choose the alert’s file').setInputFiles(ALERT);
    await press('Add the alert');
    await page.getByText('We would make no lesson of this alert.').waitFor();
    await shot('1-reading');
    tasks = page.url().replace(/reading.*/, '');
    const settle = page
      .getByRole('button', { name: /^Leave (?:it|them|all of them) (?:unused|as)/ })
      .first();
    if (await settle.isVisible()) {
      await settle.click();
      await page.waitForURL(/saved=1/);
    }
    await press('The reading is right');
    await leaves(page, 'reading');
    await openTask('What adults are told');
    const preview = page.frameLocator('iframe').first();
    await preview.getByText('painted over').waitFor();
    await shot('2-told');
    await press('Tell them so, and go on');
    await leaves(page, 'told');
  }, 180_000);

  test('decides to write home, and makes the letter', async () => {
    await openTask('Is it still so?');
    await shot('3-status');
    await choose('Yes, it is as the alert says');
    await fill('Where did you look?', 'The fire service’s page');
    await press('Save');
    await leaves(page, 'status');
    await openTask('Should this go out?');
    await choose('No', page.getByRole('group', { name: /^Is a child at risk now/ }));
    await choose('Write home, and teach nothing');
    await fill('Why', 'There is such a building on the way to school.');
    await fill('Your role', 'Designated Safeguarding Lead');
    await shot('4-decision');
    await press('Save');
    await leaves(page, 'decision');
    await openTask('Your school');
    await fill('School’s name', 'Quillbrook School');
    await fill('Address', 'Quill Lane, Fennmoor');
    await fill('Safeguarding lead: name', 'Mrs Abernethy');
    await fill('Safeguarding lead: where to find them', 'Room 4 by the library');
    await fill('Who signs letters: name', 'Dr Marchetti');
    await fill('Who signs letters: role', 'Headteacher');
    await fill('Telephone (optional)', '01632 960104');
    await choose('England');
    await page.getByRole('checkbox', { name: 'Years 3 and 4' }).check();
    await press('Save');
    await leaves(page, 'school');
    await openTask('Make the kit');
    await shot('5-kit');
    await press('Make the kit');
    await page.getByRole('heading', { name: 'The kit is made', exact: true }).waitFor();
    await shot('6-made');
  }, 300_000);

  test('reads and approves it, and the letter is final', async () => {
    await page.goto(tasks);
    await shot('7-tasks');
    await openTask('Read and approve');
    await shot('8-approve');
    expect(await page.locator('.to-read h2').allTextContents()).toEqual([
      'Your report',
      'Letter to all families',
    ]);
    for (const tick of await page.getByRole('checkbox', { name: /^I have read it/ }).all())
      await tick.check();
    await press('Approve');
    await page.getByRole('checkbox', { name: /^I tick what I have not opened/ }).check();
    await press('Approve');
    await page.getByRole('heading', { name: 'The kit is final', exact: true }).waitFor();
    await shot('9-final');
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
