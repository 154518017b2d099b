/** What a lead waits for at the desk, from the press to what is seen, beside what was set as a goal. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { startDesk } from '../../tests/started-desk.ts';
import { findBrowser } from '../engines/browser.ts';
import type { Row } from './figures.ts';

const ALERT = 'tests/fixtures/alerts/live-audio-rooms.docx';
const SCHOOL = 'lessons/schools/example.yaml';
/** The age that is wanted first. */
const FIRST = 'Years 7 to 9';
/** Longest wait for a step of the desk, in milliseconds. */
const MOST_MS = 600_000;

/** Seconds, of what is measured, that a lead was promised. */
const GOALS = {
  reading: { says: 'Reading on screen', most: 3 },
  deck: { says: `Slides for ${FIRST}, after the press`, most: 8 },
  first: { says: `All of ${FIRST}`, most: 12 },
  all: { says: 'All seven ages, in the kit room', most: 25 },
  word: { says: 'A word changed, to the letter with it', most: 1 },
} as const;

/** @param work A folder of its own. */
export async function leadAtDesk(work: string, row: Row): Promise<void> {
  const lessons = join(work, 'lessons');
  mkdirSync(lessons, { recursive: true });
  writeFileSync(join(work, 'school.yaml'), readFileSync(SCHOOL));
  const desk = await startDesk(lessons);
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    page.setDefaultTimeout(MOST_MS);
    await page.goto(desk.entrance);
    const record = (what: keyof typeof GOALS, seconds: number) => {
      const { says, most } = GOALS[what];
      const judged = seconds <= most ? 'in time' : 'TOO LONG';
      row(`${says} (goal: ${most} s)`, `${seconds.toFixed(1)} s, ${judged}`);
    };
    const tasks = await readAlert(page, record);
    await changeWord(page, tasks, record);
    await makeKit(page, tasks, record);
  } finally {
    await browser.close();
    await desk.stop();
  }
}

type RecordTime = (what: keyof typeof GOALS, seconds: number) => void;

/** @returns Seconds since it was asked. */
const stopwatch = () => {
  const began = performance.now();
  return () => (performance.now() - began) / 1000;
};

async function readAlert(page: Page, record: RecordTime): Promise<string> {
  await page.goto(new URL('/add', page.url()).href);
  await page.getByLabel('Choose the alert’s file').setInputFiles(ALERT);
  const passed = stopwatch();
  await page.getByRole('button', { name: 'Add the alert' }).click();
  await page.getByRole('heading', { name: 'Check the reading' }).waitFor();
  await page.locator('.sentence').first().waitFor();
  record('reading', passed());
  return page.url().replace(/reading$/, '');
}

/** The second change is timed: the first one waits for the letter's engines, which are made but once. */
async function changeWord(page: Page, tasks: string, record: RecordTime): Promise<void> {
  await page.goto(`${tasks}told`);
  const advice = page.locator('article.told', { hasText: 'Advice' }).first();
  const letter = () => page.frameLocator('iframe').locator('body');
  for (const [turn, words] of ['Ask who else is there.', 'Ask who else is in it.'].entries()) {
    await advice.getByLabel('Say it in my words').check();
    await advice.getByLabel('In my words', { exact: true }).fill(words);
    const passed = stopwatch();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await letter().getByText(words).first().waitFor();
    if (turn === 1) record('word', passed());
  }
}

async function makeKit(page: Page, tasks: string, record: RecordTime): Promise<void> {
  await page.goto(`${tasks}kit`);
  await page.getByRole('radio', { name: FIRST, exact: true }).check();
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
