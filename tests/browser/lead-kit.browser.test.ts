/**
 * A lead's morning at the desk: from an alert in Word to a final kit, by clicks and typing alone. `npm run prove` goes all
 * the way, and on to what comes later. `npm test` begins where a small lesson waits for its kit: how an alert is read and
 * decided on is in lead-desk.browser.test.ts.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Manifest } from '#model/kit/manifest.ts';
import { SLIDE_FRAME } from '#model/kit/preview-frame.ts';
import { lessonsFolder, type StartedDesk, startDesk } from '#scripts/samples/started-desk.ts';
import { closePages, oneBrowser } from '../one-browser.ts';
import { isProof } from '../proof.ts';
import { leaves } from './lead-at-work.ts';

const ALERT = 'tests/fixtures/alerts/vanishing-notes.docx';
const AGE = 'Years 3 and 4';
/** Making a kit may take as long as a busy machine needs. */
const MADE_MS = 240_000;
const { lessons, remove } = lessonsFolder();
const beside = (name: string) => join(lessons, '..', name);

let browser: Browser;
let desk: StartedDesk;
let context: BrowserContext;
let page: Page;
/** The alert's own page: its list of tasks. */
let tasks = '';
beforeAll(async () => {
  mkdirSync(lessons, { recursive: true });
  const slug = 'kite-club';
  if (!isProof) decidedLesson(join(lessons, slug));
  browser = await oneBrowser();
  desk = await startDesk(lessons);
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(60_000);
  page = await context.newPage();
  await page.goto(desk.entrance);
  tasks = `${desk.origin}/lessons/${slug}/`;
}, 300_000);
afterAll(async () => {
  await closePages();
  await desk.stop();
  remove();
});

/** The small lesson, which is read and decided on: letters have their days, too. */
function decidedLesson(folder: string): void {
  cpSync('tests/fixtures/kite-club', folder, { recursive: true });
  const alert = join(folder, 'alert.md');
  const sending = 'sending: { letterDate: 2026-11-24, lessonsWhen: in the next weeks }\n';
  writeFileSync(alert, readFileSync(alert, 'utf8').replace('reviewBy:', `${sending}reviewBy:`));
}

const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const title = (name: string) => page.getByRole('heading', { name, exact: true });
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const fill = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
const choose = (name: string, within: Page | ReturnType<Page['locator']> = page) =>
  within.getByRole('radio', { name, exact: true }).check();
/** The task of the list, and how it stands. */
const task = (name: string) => page.locator('.tasks > li').filter({ hasText: name });
const openTask = async (name: string) => {
  await page.goto(tasks);
  await task(name).getByRole('link', { name, exact: true }).click();
  await heading(name).waitFor();
};

/** Nothing that a screen reader, a small screen or a lead stumbles over. */
async function looksRight(): Promise<void> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(),
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.locator('main').textContent()).not.toMatch(
    /\b(yaml|mdx|json|slug|undefined|null)\b/i,
  );
  await page.setViewportSize({ width: 390, height: 800 });
  const across = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(across).toBeLessThanOrEqual(390);
  await page.setViewportSize({ width: 1280, height: 900 });
}

const manifest = () => {
  const file = join(beside('kits'), 'manifest.json');
  expect(existsSync(file)).toBe(true);
  return Manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
};

describe('a lead', () => {
  const withAlert = test.runIf(isProof);
  withAlert(
    'adds the alert, and says that it is read right',
    async () => {
      await page.getByRole('link', { name: 'Add the alert' }).first().click();
      await page.getByLabel('Choose the alert’s file').setInputFiles(ALERT);
      await press('Add the alert');
      await heading('Check the reading').waitFor({ timeout: 60_000 });
      tasks = page.url().replace(/reading.*/, '');
      const leave = page.getByRole('button', { name: /^Leave the rest/ });
      if (await leave.isVisible()) await leave.click();
      else await press('The reading is right');
      await leaves(page, 'reading');
      // What comes next is there at once, and says what was saved.
      await page.getByText('Saved: “Check the reading”.').waitFor();
      await page.goto(tasks);
      expect(await task('Check the reading').textContent()).toContain('Done');
    },
    180_000,
  );

  withAlert(
    'says what adults are told, whether it is still so, and whether it goes out',
    async () => {
      await openTask('What adults are told');
      await press('Tell them so, and go on');
      await leaves(page, 'told');
      await openTask('Is it still so?');
      await choose('Yes, it is as the alert says');
      await fill('Where did you look?', 'Its help pages');
      await press('Save');
      await leaves(page, 'status');
      await openTask('Should this go out?');
      await choose('No', page.getByRole('group', { name: /^Is a child at risk now/ }));
      await choose('Teach, and write home');
      await fill('Why', 'Pupils of ours have spoken of it, and families have asked.');
      await fill('When the lessons are', '');
      await press('Save');
      await page.getByRole('link', { name: /^Enter when the lessons are/ }).click();
      await page.keyboard.type('in the next weeks');
      await fill('Your role', 'Designated Safeguarding Lead');
      await press('Save');
      await leaves(page, 'decision');
      await page.goto(tasks);
      for (const name of ['What adults are told', 'Is it still so?', 'Should this go out?'])
        expect(await task(name).textContent()).toContain('Done');
    },
    180_000,
  );

  test('is told at each field what the school’s form needs, and fills it in once', async () => {
    await openTask('Your school');
    await press('Save');
    await title('There is a problem').waitFor();
    await page.getByRole('link', { name: 'Enter the school’s name' }).click();
    await page.keyboard.type('Quillbrook School');
    expect(await page.getByLabel('School’s name').inputValue()).toBe('Quillbrook School');
    await looksRight();
    await fill('Address', 'Quill Lane, Fennmoor');
    await fill('Safeguarding lead: name', 'Mrs Abernethy');
    await fill('Safeguarding lead: where to find them', 'Room 4 by the library');
    await fill('Who signs letters: name', 'Dr Marchetti');
    await fill('Who signs letters: role', 'Headteacher');
    await fill('Telephone (optional)', '01632 960104');
    await choose('England');
    await page.getByRole('checkbox', { name: AGE }).check();
    await press('Save');
    await leaves(page, 'school');
    await page.goto(tasks);
    expect(await task('Your school').textContent()).toContain('Done');
  }, 120_000);

  test(
    'presses “Make the kit”, and sees slides before all of it is made',
    async () => {
      await openTask('Make the kit');
      // One age is taught, so none is chosen.
      expect(await page.getByRole('radio').count()).toBe(0);
      await press('Make the kit');
      await page.getByRole('progressbar', { name: 'Making the kit' }).waitFor();
      const slide = page.getByAltText(/^Slide 1 of/).first();
      await slide.waitFor({ timeout: MADE_MS });
      await title('The kit is made').waitFor({ timeout: MADE_MS });
      await looksRight();
      await expect
        .poll(() => slide.evaluate((image: HTMLImageElement) => image.naturalWidth), {
          timeout: 60_000,
        })
        .toBe(SLIDE_FRAME.width);
      expect(manifest().lessons[0]?.status).toBe('draft');
    },
    2 * MADE_MS,
  );

  test('presents the slides from the desk, apart from its pages', async () => {
    const [slides] = await Promise.all([
      context.waitForEvent('page'),
      page
        .getByAltText(/^Slide 1 of/)
        .first()
        .click(),
    ]);
    await slides.locator('.reveal .slides section').first().waitFor();
    expect(await slides.evaluate(() => globalThis.origin)).toBe('null');
    await slides.close();
  }, 60_000);

  test('reads and ticks, is told what is not read yet, and approves', async () => {
    await openTask('Read and approve');
    await looksRight();
    expect(await title('Before you can approve it').count()).toBe(0);
    await press('Approve');
    await title('There is a problem').waitFor();
    // The page's script puts the focus there once it runs.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('faults');
    await page.getByRole('link', { name: 'Read it and tick it: Your report' }).click();
    expect(page.url()).toContain('#read-report');
    expect(await page.locator('.to-read .fault').first().textContent()).toContain('Your report');
    const ticks = page.getByRole('checkbox', { name: /^I have read it/ });
    // The report's first page, the age's letter, and its slides.
    expect(await ticks.count()).toBe(3);
    await ticks.first().check();
    await press(/^Keep what I have read/);
    await page.getByText('Whoever opens this page goes on from here.').waitFor();
    expect(await page.getByRole('checkbox', { name: /Your report/ }).isChecked()).toBe(true);
    for (const tick of await ticks.all()) await tick.check();
    await press('Approve');
    expect(await page.locator('#faults').textContent()).toContain('You have not opened this');
    await looksRight();
  }, 180_000);

  test('reads the slides, with what the teacher says under each, and ticks them at their foot', async () => {
    await page
      .getByRole('heading')
      .getByRole('link', { name: /^Slides, / })
      .click();
    await page.getByRole('heading', { name: /^1\. / }).waitFor();
    expect(await page.locator('.teacher-says').first().textContent()).toContain('Say:');
    await press('I have read it');
    await heading('Read and approve').waitFor();
    const tick = page.getByRole('checkbox', { name: /Slides, / });
    expect(await tick.isChecked()).toBe(true);
    expect(context.pages()).toHaveLength(1);
  }, 60_000);

  test(
    'approves, and the final kit is made by itself and stands in the kit room',
    async () => {
      for (const tick of await page.getByRole('checkbox', { name: /^I have read it/ }).all())
        await tick.check();
      await page.locator('.to-read:not([data-unopened])').first().waitFor();
      await press('Approve');
      await page.getByRole('checkbox', { name: /^I tick what I have not opened/ }).check();
      await press('Approve');
      expect(await page.locator('#faults').allTextContents()).toEqual([]);
      await title('The kit is final').waitFor({ timeout: MADE_MS });
      await looksRight();
      expect(manifest().lessons[0]?.status).toBe('final');
      const [room] = await Promise.all([
        context.waitForEvent('page'),
        page.getByRole('link', { name: 'Open the kit room' }).click(),
      ]);
      await room.getByRole('heading', { level: 1 }).first().waitFor();
      expect(room.url()).toContain('/room/');
      await room.close();
      await page.goto(tasks);
      expect(await task('Read and approve').textContent()).toContain('Final');
    },
    MADE_MS + 60_000,
  );

  withAlert(
    'has a kit that a share takes: seven ages like this are at most 220 files and 30 MB',
    () => {
      const { files } = manifest();
      const [whole, age] = [true, false].map((isWhole) =>
        files.filter(({ band }) => (band === null) === isWhole),
      );
      const bytes = (some: typeof files = []) => some.reduce((sum, file) => sum + file.bytes, 0);
      expect(age?.length).toBeGreaterThan(20);
      expect(7 * (age?.length ?? 0) + (whole?.length ?? 0)).toBeLessThanOrEqual(220);
      expect(7 * bytes(age) + bytes(whole)).toBeLessThanOrEqual(30_000_000);
    },
  );

  test('finds later where a number stands', async () => {
    await page.getByRole('link', { name: 'Put right later' }).click();
    await fill('A number, a name or some words', '0800 1111');
    await press('Look');
    await page.getByText(`Slides for ${AGE}`).waitFor({ timeout: 60_000 });
    await looksRight();
  }, 120_000);
});

// That a kit stops is in desk-kits.test.ts; that forms need no scripts, in lead-desk.browser.test.ts.
test.runIf(isProof)(
  'without JavaScript a kit is made all the same: its page asks again by itself, and Stop stops it',
  async () => {
    const state = await context.storageState();
    const plain = await browser.newContext({ javaScriptEnabled: false, storageState: state });
    const other = await plain.newPage();
    await other.goto(`${tasks}kit`);
    await other.getByText('Make it again, or more of it').click();
    await other.getByRole('button', { name: 'Make it again' }).click();
    await other.getByRole('progressbar').waitFor();
    expect(await other.locator('meta[http-equiv="refresh"]').count()).toBe(1);
    await other.getByRole('button', { name: 'Stop' }).click();
    await other.getByRole('heading', { name: 'Stopped' }).waitFor();
    await plain.close();
    expect(manifest().lessons[0]?.status).toBe('final');
  },
  120_000,
);

/** The alert, issued again with other words. */
const NEW_ISSUE = `Online safety notice: rooms for voices after dark
Issued 27 November 2026

What is happening
Adults join voice chat with our pupils at night, say that they are fourteen, and ask them to keep it a secret.

What to look out for
A child who yawns all morning may have been up until three.
`;

// What is kept of an issue before is in new-issue.test.ts, what a kit waits for in later.test.ts, both of tests/desk.
describe.runIf(isProof)('later', () => {
  const goLater = () => page.goto(`${desk.origin}/later`);
  const inMain = (name: RegExp) => page.getByRole('main').getByRole('link', { name });

  test('the alert is issued again: what is new in it is marked, and what was decided is kept', async () => {
    await goLater();
    await inMain(/^Add its new issue/).click();
    await fill('Or paste its text', NEW_ISSUE);
    await press('Add the alert');
    await heading('Check the reading').waitFor({ timeout: 60_000 });
    await page.getByText('It was issued again.').waitFor();
    expect(await page.getByText('New in this issue').count()).toBeGreaterThan(2);
    await looksRight();
    await page.goto(tasks);
    // Whether it is still so was said of the issue before, and its letters had another day.
    expect(await task('Is it still so?').textContent()).toContain('To confirm');
    expect(await task('Should this go out?').textContent()).toContain('Dates to fill in');
    expect(await task('What adults are told').textContent()).not.toContain('To decide');
    expect(await task('Make the kit').textContent()).toContain('Changed since: make it again');
  }, 180_000);

  test('its service closes: letters are others than those approved, and a new kit is asked for', async () => {
    await goLater();
    await inMain(/^Is it still so\?/).click();
    await choose('It has closed');
    await fill('Where did you look?', 'The news of 28 November');
    await press('Save');
    await leaves(page, 'status');
    await goLater();
    await looksRight();
    // It may stand among the lines that are folded.
    await page.getByText(/^Letter before the lesson/).waitFor({ state: 'attached' });
    await inMain(/^Make the kit again$/).click();
    await page.getByText('something has changed since').waitFor();
  }, 180_000);
});
