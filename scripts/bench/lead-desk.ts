/** A lead's waiting times at the desk, from click to result, compared with our goals. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../engines/browser.ts';
import { startDesk } from '../samples/started-desk.ts';
import type { Row } from './figures.ts';

const ALERT = 'tests/fixtures/alerts/live-audio-rooms.docx';
const SCHOOL = 'lessons/schools/example.yaml';
/** The band made first. */
const FIRST = 'Years 7 to 9';
/** Shortest time in which a lead picks the alert's file, in milliseconds. */
const CHOOSING_MS = 5_000;
/** Shortest time in which a lead fills in a page of decisions, in milliseconds. */
const DECIDING_MS = 10_000;
/** Shortest time in which a lead reads a kit before approving it, in milliseconds. */
const READING_MS = 60_000;
/** Timeout of a step at the desk, in milliseconds. */
const TIMEOUT_MS = 600_000;

/** Goals in seconds. */
const GOALS = {
  reading: { says: 'Reading on screen, chosen in five seconds', most: 3 },
  hurried: { says: 'Reading on screen, pressed as the desk comes up', most: 3 },
  deck: { says: `Slides for ${FIRST}, after the press`, most: 8 },
  first: { says: `All of ${FIRST}`, most: 12 },
  all: { says: 'All seven ages, in the kit room', most: 25 },
  word: { says: 'A word changed, to the letter with it', most: 1 },
  final: { says: 'The final kit, after “Approve”', most: 10 },
} as const;

/** @param work A temporary folder. */
export async function leadAtDesk(work: string, row: Row): Promise<void> {
  const lessons = join(work, 'lessons');
  mkdirSync(lessons, { recursive: true });
  // Kits of a specimen school are never final.
  const school = readFileSync(SCHOOL, 'utf8').replace('specimen: true', 'specimen: false');
  writeFileSync(join(work, 'school.yaml'), school);
  const record = (goal: keyof typeof GOALS, seconds: number) => {
    const { says, most } = GOALS[goal];
    const judged = seconds <= most ? 'in time' : 'TOO LONG';
    row(`${says} (goal: ${most} s)`, `${seconds.toFixed(1)} s, ${judged}`);
  };
  const hurried = join(work, 'hurried');
  mkdirSync(hurried);
  await atDesk(hurried, async (page) => {
    await readAlert(page, (seconds) => record('hurried', seconds));
  });
  await atDesk(lessons, async (page) => {
    await page.waitForTimeout(CHOOSING_MS);
    const tasks = await readAlert(page, (seconds) => record('reading', seconds));
    await changeWord(page, tasks, record);
    await decide(page, tasks);
    await makeKit(page, tasks, record);
    await approve(page, tasks, record);
  });
}

/** @param walk What the lead does at a freshly opened desk. */
async function atDesk(lessons: string, walk: (page: Page) => Promise<void>): Promise<void> {
  const desk = await startDesk(lessons);
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    page.setDefaultTimeout(TIMEOUT_MS);
    await page.goto(desk.entrance);
    await walk(page);
  } finally {
    await browser.close();
    await desk.stop();
  }
}

type RecordTime = (goal: keyof typeof GOALS, seconds: number) => void;

/** @returns A function that gives the seconds since. */
const stopwatch = () => {
  const began = performance.now();
  return () => (performance.now() - began) / 1000;
};

async function readAlert(page: Page, record: (seconds: number) => void): Promise<string> {
  await page.goto(new URL('/add', page.url()).href);
  await page.getByLabel('Choose the alert’s file').setInputFiles(ALERT);
  const passed = stopwatch();
  await page.getByRole('button', { name: 'Add the alert' }).click();
  await page.getByRole('heading', { name: 'Check the reading' }).waitFor();
  await page.locator('.sentence').first().waitFor();
  record(passed());
  return page.url().replace(/reading$/, '');
}

/** Times the second change: the first one waits for the letter's engines to load. */
async function changeWord(page: Page, tasks: string, record: RecordTime): Promise<void> {
  await page.goto(`${tasks}told`);
  const line = page.locator('.told-line').first();
  const letter = () => page.frameLocator('iframe').locator('body');
  for (const [turn, words] of ['Ask who else is there.', 'Ask who else is in it.'].entries()) {
    const choice = line.getByLabel('Say it in my words');
    if (!(await choice.isVisible())) await line.locator('summary').click();
    await choice.check();
    const passed = stopwatch();
    await line.getByLabel('In my words', { exact: true }).fill(words);
    await letter().getByText(words).first().waitFor();
    if (turn === 1) record('word', passed());
  }
}

/** Makes every decision that a final kit needs. */
async function decide(page: Page, tasks: string): Promise<void> {
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  const isSaved = (step: string) => page.waitForURL(({ pathname }) => !pathname.endsWith(step));
  await page.goto(`${tasks}reading`);
  await press(/^(?:Leave the rest|The reading is right)/);
  await isSaved('reading');
  await page.goto(`${tasks}told`);
  await page.waitForTimeout(DECIDING_MS);
  await press('Tell them so, and go on');
  await isSaved('told');
  await page.goto(`${tasks}status`);
  await page.getByRole('radio', { name: 'Yes, it is as the alert says' }).check();
  await page.getByLabel('Where did you look?').fill('Its help pages');
  await page.waitForTimeout(DECIDING_MS);
  await press('Save');
  await isSaved('status');
  await page.goto(`${tasks}decision`);
  await page.getByRole('radio', { name: 'No', exact: true }).first().check();
  await page.getByRole('radio', { name: 'Teach, and write home' }).check();
  await page.getByLabel('When the lessons are', { exact: true }).fill('in the next weeks');
  await page.getByLabel('Why', { exact: true }).fill('Families have asked about it.');
  await page.waitForTimeout(DECIDING_MS);
  await press('Save');
  await isSaved('decision');
}

async function makeKit(page: Page, tasks: string, record: RecordTime): Promise<void> {
  await page.goto(`${tasks}kit`);
  await page.getByRole('radio', { name: FIRST, exact: true }).check();
  await page.waitForTimeout(CHOOSING_MS);
  const passed = stopwatch();
  await page.getByRole('button', { name: 'Make the kit' }).click();
  await page
    .getByAltText(/^Slide 1 of/)
    .first()
    .waitFor();
  record('deck', passed());
  await page.getByText(new RegExp(`^${FIRST}: all of it is there`)).waitFor();
  record('first', passed());
  await page.getByRole('heading', { name: 'The kit is made' }).waitFor();
  record('all', passed());
}

async function approve(page: Page, tasks: string, record: RecordTime): Promise<void> {
  await page.goto(`${tasks}approval`);
  await page.waitForTimeout(READING_MS);
  for (const tick of await page.getByRole('checkbox', { name: /^I have read it/ }).all())
    await tick.check();
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('checkbox', { name: /^I tick what I have not opened/ }).check();
  const passed = stopwatch();
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('heading', { name: 'The kit is final' }).waitFor();
  record('final', passed());
}
