/** What somebody waits for at a screen: the first slide of a deck on a stick, and a class's letters at the desk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../engines/browser.ts';

const ROUNDS = 5;
const LETTERS = 30;

const CLASS = [
  'Pupil first name,Pupil surname,Class,Parent salutation,Parent email',
  ...Array.from(
    { length: LETTERS },
    (_, index) => `Zoë,Number${index},7Q,Mrs O’Brien,family${index}@example.org`,
  ),
].join('\n');

/** @param dist A build of the first lesson. */
export async function onScreen(
  dist: string,
  print: (what: string, value: string) => void,
): Promise<void> {
  const browser = await chromium.launch(await findBrowser());
  const at = (path: string) => pathToFileURL(join(dist, path)).href;
  try {
    const [lesson] = (
      JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8')) as { lessons: Lesson[] }
    ).lessons;
    if (!lesson) throw new Error('There is no lesson to show');
    for (const band of lesson.bands) {
      const deck = at(`lessons/${lesson.slug}/${band}/deck-single-file.html`);
      print(
        `First slide of the ${band} deck in one file, browser open (goal: 1 s)`,
        ofGoal(await middle(browser, (page) => firstSlide(page, deck)), 1000),
      );
    }
    print(
      `${LETTERS} letters in one file at the letter desk, list read (goal: 2 s)`,
      ofGoal(await middle(browser, (page) => letters(page, at('letter-desk/index.html'))), 2000),
    );
  } finally {
    await browser.close();
  }
}

interface Lesson {
  slug: string;
  bands: string[];
}

const ofGoal = (took: number, goal: number): string =>
  `${(took / goal).toFixed(2)} of it   (${Math.round(took)} ms)`;

/** The middle of a few rounds, each on a page of its own. */
async function middle(browser: Browser, wait: (page: Page) => Promise<number>): Promise<number> {
  const took: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    took.push(await wait(await context.newPage()));
    await context.close();
  }
  return took.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

async function firstSlide(page: Page, address: string): Promise<number> {
  const began = performance.now();
  await page.goto(address);
  await page.waitForFunction(() => window.Reveal?.isReady());
  return performance.now() - began;
}

/** From the click to the file. */
async function letters(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.waitForSelector('[data-desk=desk]:not([hidden])');
  await page.click('[data-desk=school-invented]');
  await page.setInputFiles('[data-desk=list]', {
    name: 'class.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(CLASS),
  });
  await page.waitForSelector('[data-make=copier]:not([disabled])');
  const began = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('[data-make=copier]'),
  ]);
  await download.path();
  return performance.now() - began;
}
