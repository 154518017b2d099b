/** The office's waiting time at the letter desk: from the click to the file with a class's letters. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../engines/browser.ts';
import { median } from './figures.ts';

const ROUNDS = 5;

/**
 * @param dist A build of the first lesson.
 * @param list The class list.
 * @returns Median milliseconds of several rounds, each on a fresh page.
 */
export async function lettersAtDesk(dist: string, list: string): Promise<number> {
  const browser = await chromium.launch(await findBrowser());
  try {
    const address = pathToFileURL(join(dist, 'letter-desk/index.html')).href;
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round++) took.push(await oneRound(browser, address, list));
    return median(took);
  } finally {
    await browser.close();
  }
}

async function oneRound(browser: Browser, address: string, list: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('[data-desk=desk]:not([hidden])');
  await page.click('[data-desk=school-invented]');
  await page.setInputFiles('[data-desk=list]', {
    name: 'class.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(list),
  });
  await page.waitForSelector('[data-make=copier]:not([disabled])');
  const began = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('[data-make=copier]'),
  ]);
  await download.path();
  const took = performance.now() - began;
  await context.close();
  return took;
}
