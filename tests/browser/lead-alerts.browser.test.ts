/** Alerts of every form, each from Add to its final kit: with a mouse, with keys alone, on a phone, and without JavaScript. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Cookie } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Manifest } from '#model/kit/manifest.ts';
import {
  enter,
  lessonsFolder,
  type StartedDesk,
  startDesk,
} from '#scripts/samples/started-desk.ts';
import { closePages, oneBrowser } from '../one-browser.ts';
import { isProof } from '../proof.ts';
import { type Given, keys, mouse, toDecisions, toFinalKit } from './lead-at-work.ts';

const ALERTS = 'tests/fixtures/alerts';
const file = (name: string): Given => ({ file: `${ALERTS}/${name}` });
const pasted = (name: string): Given => ({ text: readFileSync(`${ALERTS}/${name}`, 'utf8') });
interface Case {
  says: string;
  given: Given;
  by: 'mouse' | 'keys';
  javaScript: boolean;
  /** Of the window, in pixels; default: a laptop's. */
  width?: number;
}
const ALL: readonly Case[] = [
  { says: 'pasted, by keys alone', given: pasted('easy-earner.md'), by: 'keys', javaScript: true },
  { says: 'a PDF', given: file('friend-map.pdf'), by: 'mouse', javaScript: true },
  { says: 'a page, no JavaScript', given: file('mirror-app.md'), by: 'mouse', javaScript: false },
  {
    ...{ says: 'a saved page, on a phone', given: file('charity-page.html') },
    ...{ by: 'mouse', javaScript: true, width: 390 },
  },
  { says: 'a mail', given: file('head-email-chain.txt'), by: 'mouse', javaScript: true },
];
/**
 * Each takes two kits: `npm run prove` makes them. `lead-kit.browser.test.ts` makes those of one alert always, with a
 * mouse; `lead-desk.browser.test.ts` decides on one without JavaScript, and puts a sentence right with keys alone.
 */
const tested = test.runIf(isProof);

const { lessons, remove } = lessonsFolder();
let desk: StartedDesk;
let browser: Browser;
let cookies: Cookie[];
beforeAll(async () => {
  mkdirSync(lessons, { recursive: true });
  desk = await startDesk(lessons);
  browser = await oneBrowser();
  cookies = await enter(browser, desk);
});
afterAll(async () => {
  await closePages();
  await desk?.stop();
  remove();
});

const isFinal = (slug: string): boolean => {
  const path = join(lessons, '..', 'kits', 'manifest.json');
  expect(existsSync(path)).toBe(true);
  const { lessons: all } = Manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  return all.find((alert) => alert.slug === slug)?.status === 'final';
};

/** Of the list of tasks: what comes before the kit is done. */
const allIsDecided = (tasks: readonly string[]): boolean =>
  [
    'Check the reading',
    'What adults are told',
    'Is it still so?',
    'Should this go out?',
    'Your school',
  ].every((name) => tasks.some((task) => task.includes(name) && task.includes('Done')));

tested.each(ALL)('$says', { timeout: 900_000 }, async ({ given, by, javaScript, width = 1280 }) => {
  const context = await browser.newContext({
    ...{ javaScriptEnabled: javaScript, reducedMotion: 'reduce', locale: 'en-GB' },
    viewport: { width, height: 800 },
  });
  context.setDefaultTimeout(120_000);
  await context.addCookies(cookies);
  const page = await context.newPage();
  const hands = by === 'keys' ? keys(page) : mouse;
  const work = { page, hands, origin: desk.origin, age: 'Years 7 to 9' };
  const tasks = await toDecisions(given, work);
  expect(await page.locator('.tasks > li').allTextContents()).toSatisfy(allIsDecided);
  await toFinalKit(tasks, work);
  expect(isFinal(/lessons\/([^/]+)\//.exec(tasks)?.[1] ?? '')).toBe(true);
  await context.close();
});
