/**
 * A whole lesson at the front of a room by keyboard alone: from a stick, with no network, on one screen and on two.
 * Nothing is asked for, and nothing is kept.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDeck } from '#render/deck/write-deck.ts';
import { bundleDecks } from '#scripts/engines/deck-bundle.ts';
import { dist, files } from '../dist.ts';
import { closePages, oneBrowser } from '../one-browser.ts';
import { isProof, oneOfEach } from '../proof.ts';
import { version } from '../render/deck/sample-version.ts';
import { library } from '../render/pictures/library.ts';
import { countSlides, openDeck } from './deck-page.ts';
import { here, teach } from './keyboard.ts';

let browser: Browser;
const dir = mkdtempSync(join(tmpdir(), 'keyboard-'));
const sample = join(dir, 'every-tool.html');
beforeAll(async () => {
  browser = await oneBrowser();
  const { inPage } = await bundleDecks();
  const form = { kind: 'self-contained', code: inPage.teacher } as const;
  writeFileSync(sample, writeDeck(version(), { pictures: library, form }).html);
});
afterAll(async () => {
  await closePages();
  rmSync(dir, { recursive: true });
});

const [lesson] = files({ kind: 'deck', variant: 'single-file' });
const built = (band: string | null, kind: 'deck' | 'workshop' | 'briefing'): string =>
  join(
    dist,
    files({ band, kind, format: 'html', variant: 'single-file' }).find(
      (file) => file.lesson === lesson?.lesson,
    )?.path ?? `no ${kind} of ${band}`,
  );
const DECKS: [what: string, file: string, whose: string][] = [
  ['Key Stage 1', built('ks1', 'deck'), 'pupils'],
  ['lower Key Stage 2', built('lks2', 'deck'), 'pupils'],
  ['Key Stage 4', built('ks4', 'deck'), 'pupils'],
  ['the parents’ workshop', built(null, 'workshop'), 'adults'],
  ['the staff briefing', built(null, 'briefing'), 'adults'],
  ['a deck with every tool', sample, 'nobody'],
];

/** Where to turn: a panel for pupils, a table for adults. */
const HELP =
  'section.present [data-tool="help"], html[data-phase="adult"] section.present.layout-help table';

interface Room {
  context: BrowserContext;
  page: Page;
  /** What browser and page complain of, and every address but the file's own. */
  complaints: string[];
}

/** A locked-down computer without a network. */
async function enter(file: string): Promise<Room> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
    offline: true,
  });
  const complaints: string[] = [];
  context.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) complaints.push(request.url());
  });
  await context.clock.install();
  const page = await context.newPage();
  await openDeck(page, pathToFileURL(file).href, complaints);
  return { context, page, complaints };
}

/** What a browser keeps of a page when it is closed. */
const keptBy = (page: Page): Promise<number> =>
  page.evaluate(
    async () =>
      localStorage.length +
      sessionStorage.length +
      document.cookie.length +
      (await indexedDB.databases()).length,
  );

async function openSpeaker({ context, page, complaints }: Room): Promise<Page> {
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  speaker.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  speaker.on('pageerror', (error) => complaints.push(error.message));
  await speaker.locator('.speaker-notes').waitFor();
  return speaker;
}

/** Where the deck is, down to what is uncovered of a slide. */
const stepOf = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify(window.Reveal.getIndices()));

/** Is the speaker window where the deck is, with this slide's notes? */
async function outOfStep(page: Page, speaker: Page): Promise<string[]> {
  const { number, last, notes } = await page.evaluate(() => {
    const numberOf = (slide: Element | undefined) => (slide as HTMLElement).dataset.number ?? '';
    const slide = window.Reveal.getCurrentSlide();
    return {
      number: numberOf(slide),
      last: numberOf(window.Reveal.getSlides().at(-1)).replace(/ .*/, ''),
      notes: slide.querySelector('aside.notes')?.textContent ?? '',
    };
  });
  const where = `slide ${number} of ${last}`;
  const follows = await speaker
    .getByText(new RegExp(`(^|· )${where.replace(/[()]/g, '\\$&')}( ·|$)`))
    .waitFor()
    .then(() => true)
    .catch(() => false);
  const shown = await speaker.locator('.speaker-notes').textContent();
  return [
    ...(follows ? [] : [`the speaker window is not at ${where}`]),
    ...(shown?.includes(notes) && notes !== '' ? [] : ['the speaker window has other notes']),
  ];
}

describe.each(oneOfEach(DECKS, ([, , whose]) => whose))('%s', (_, file, whose) => {
  // Keys are the same of every deck: one of them has every tool, a built one is taught on its short route, and the adults’
  // from the speaker window.
  test.runIf(isProof || whose === 'nobody')(
    'is taught from first slide to last on the one screen there is',
    async () => {
      const room = await enter(file);
      const { page } = room;
      const isShown = (selector: string) => page.locator(selector).isVisible();
      const taught = await teach(page, async () => {
        const wrong: string[] = [];
        const slide = await here(page);
        const notes = await page.evaluate(
          () => window.Reveal.getCurrentSlide().querySelector('aside.notes')?.textContent ?? '',
        );
        await page.keyboard.press('n');
        const read = await page.locator('.notes-text').textContent();
        if (!(await isShown('.notes-panel')) || read !== notes) wrong.push('N shows no notes');
        await page.keyboard.press('n');
        if (await isShown('.notes-panel')) wrong.push('N leaves the notes on the wall');

        await page.keyboard.press('b');
        await page.keyboard.press('ArrowRight');
        if (!(await isShown('.cover'))) wrong.push('B covers nothing');
        await page.keyboard.press('b');
        if ((await isShown('.cover')) || (await here(page)) !== slide)
          wrong.push('B does not uncover');

        await page.keyboard.press('h');
        if ((await page.locator(HELP).count()) === 0) wrong.push('H shows no help');
        const went = await here(page);
        await page.keyboard.press('h');
        if (went !== slide && (await here(page)) !== slide) wrong.push('H does not come back');
        return wrong;
      });
      await page.keyboard.press('Home');
      const first = await here(page);
      await page.keyboard.press('End');
      const last = await here(page);
      const stored = await keptBy(page);
      await room.context.close();
      expect(taught.wrong).toEqual({});
      expect([first, last]).toEqual([0, taught.slides - 1]);
      expect({ complaints: room.complaints, kept: stored }).toEqual({ complaints: [], kept: 0 });
    },
  );

  // Speaker window and short route are the same of every deck: but for who is called for help, which is on a table for adults.
  // Taught from the speaker window, deck and window go as far and are held against each other alike.
  test.runIf(isProof)(
    'is taught from first slide to last with the notes on a second screen',
    async () => {
      const room = await enter(file);
      const { page } = room;
      const speaker = await openSpeaker(room);
      const taught = await teach(page, () => outOfStep(page, speaker));
      const stored = await keptBy(page);
      await room.context.close();
      expect(taught.wrong).toEqual({});
      expect({ complaints: room.complaints, kept: stored }).toEqual({ complaints: [], kept: 0 });
    },
  );

  test.runIf(isProof || whose === 'adults')(
    'is taught from the speaker window, which says how far behind the plan it is',
    async () => {
      const room = await enter(file);
      const { context, page, complaints } = room;
      const speaker = await openSpeaker(room);
      const slides = await countSlides(page);
      const wrong: string[] = [];
      for (let press = 0; press < slides * 4 && (await here(page)) < slides - 1; press++) {
        const [before, step] = [await here(page), await stepOf(page)];
        await speaker.keyboard.press('ArrowRight');
        // The deck learns of it by a message: it takes its step a moment later.
        await expect.poll(() => stepOf(page), { timeout: 10_000 }).not.toBe(step);
        if ((await here(page)) !== before) wrong.push(...(await outOfStep(page, speaker)));
      }
      expect(await here(page)).toBe(slides - 1);
      const planned = await page.evaluate(() =>
        window.Reveal.getSlides()
          .map((slide) => (slide as HTMLElement).dataset)
          .filter(({ optional }) => optional !== 'yes')
          .reduce((sum, { minutes }) => sum + Number(minutes ?? 0), 0),
      );
      expect(await speaker.locator('.time').textContent()).toContain(
        `left of ${Math.round(planned)} minutes`,
      );
      expect(await speaker.locator('.pace').textContent()).not.toContain('behind');
      await context.clock.fastForward((planned + 3.5) * 60_000);
      await speaker.getByText('You are 3 minutes behind the plan').waitFor();
      expect(await speaker.locator('.section').textContent()).toMatch(
        /^.+: \d+:\d\d gone · 0:00 left of [\d.]+ minutes?$/,
      );

      await speaker.keyboard.press('b');
      await page.locator('.cover').waitFor();
      await speaker.keyboard.press('b');
      await page.locator('.cover').waitFor({ state: 'hidden' });
      await speaker.keyboard.press('h');
      await page.locator(HELP).first().waitFor();
      wrong.push(...(await outOfStep(page, speaker)));
      await context.close();
      expect({ complaints, wrong }).toEqual({ complaints: [], wrong: [] });
    },
  );

  test.runIf(isProof || whose === 'pupils')(
    'is taught on the short route, with its own time',
    async () => {
      const room = await enter(file);
      const { page } = room;
      const speaker = await openSpeaker(room);
      const { short, minutes } = await page.evaluate(() => {
        const all = window.Reveal.getSlides() as HTMLElement[];
        return {
          short: all.flatMap((slide, index) =>
            slide.dataset.short !== undefined || slide.classList.contains('continued')
              ? [index]
              : [],
          ),
          minutes: all.reduce((sum, { dataset }) => sum + Number(dataset.short ?? 0), 0),
        };
      });
      await speaker.keyboard.press('r');
      await page.locator('body[data-short-route]').waitFor();
      await speaker.getByText(`left of ${Math.round(minutes)} minutes`).waitFor();
      const walked = [await here(page)];
      const wrong: string[] = [];
      for (let press = 0; press < 120 && walked.at(-1) !== short.at(-1); press++) {
        await page.keyboard.press('ArrowRight');
        const now = await here(page);
        if (now === walked.at(-1)) continue;
        walked.push(now);
        wrong.push(...(await outOfStep(page, speaker)));
      }
      await room.context.close();
      expect(walked).toEqual(short);
      expect({ complaints: room.complaints, wrong }).toEqual({ complaints: [], wrong: [] });
    },
  );
});

test('a short route takes twenty minutes, and the speaker window counts the time that a part of the lesson has taken, has and has left', async () => {
  const room = await enter(built('ks4', 'deck'));
  const { context, page } = room;
  const speaker = await openSpeaker(room);
  await page.keyboard.press('r');
  await speaker.getByText('left of 20 minutes').waitFor();
  await page.keyboard.press('r');
  const section = () => speaker.locator('.section').textContent();
  const seconds = async () => {
    const [, minutes, rest] = /: (\d+):(\d\d) gone/.exec((await section()) ?? '') ?? [];
    return Number(minutes) * 60 + Number(rest);
  };
  const partOf = () =>
    page.evaluate(() => (window.Reveal.getCurrentSlide() as HTMLElement).dataset.part);
  await page.keyboard.press('ArrowRight');
  await speaker.getByText('slide 2 of').waitFor();
  const first = await partOf();
  await context.clock.fastForward(60_000);
  await expect.poll(seconds).toBeGreaterThanOrEqual(60);
  while ((await partOf()) === first) await page.keyboard.press('ArrowRight');
  await expect.poll(seconds).toBeLessThan(10);
  await context.clock.fastForward(30_000);
  await expect.poll(seconds).toBeGreaterThanOrEqual(30);
  expect(await seconds()).toBeLessThan(50);
  expect(await section()).toMatch(/ left of [\d.]+ minutes?$/);
  await context.close();
});

test('the decks taught here use every tool there is', () => {
  const used = DECKS.flatMap(([, file]) =>
    [...readFileSync(file, 'utf8').matchAll(/ data-tool="([a-z]+)"/g)].map(([, tool]) => tool),
  );
  expect([...new Set(used)].sort()).toEqual([
    'help',
    'match',
    'options',
    'order',
    'sort',
    'tally',
    'timer',
    'uncover',
  ]);
});

describe('of the deck with every tool', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await enter(sample));
  });
  afterAll(() => page.context().close());
  /** Its first slide that holds this. */
  const goTo = (selector: string) =>
    page.evaluate((wanted) => {
      const slides = window.Reveal.getSlides();
      window.Reveal.slide(slides.findIndex((slide) => slide.querySelector(wanted)));
    }, selector);

  test('a step is dragged to the place of another', async () => {
    await goTo('.order');
    const steps = page.locator('section.present .step');
    const words = () => steps.locator('.card-words').allTextContents();
    const before = await words();
    await steps.first().dragTo(steps.last());
    const after = await words();
    expect(after).not.toEqual(before);
    expect(after.at(-1)).toBe(before[0]);
    expect(after.toSorted()).toEqual(before.toSorted());
  });

  test('a half is dragged to its other half', async () => {
    await goTo('.match');
    const round = page.locator('section.present .round.current');
    await round.locator('.lefts .half').first().dragTo(round.locator('.rights .half').nth(1));
    expect(await round.locator('.half-button[data-paired]').count()).toBe(2);
  });

  test('a screen reader reads one slide, in the order that it is seen, in British English', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
    const slides = await countSlides(page);
    for (let slide = 0; slide < slides; slide++) {
      await page.evaluate((index) => window.Reveal.slide(index), slide);
      const read = await page.evaluate(() => {
        const open = (element: Element) =>
          !element.closest('[aria-hidden="true"], [hidden], [inert]') &&
          getComputedStyle(element).display !== 'none';
        const headings = [...document.querySelectorAll('.slides h1, .slides h2')].filter(open);
        return headings.map((heading) => heading.closest('section')?.id);
      });
      const now = await page.evaluate(() => window.Reveal.getCurrentSlide().id);
      expect(read).toEqual([now]);
      const tree = await page.locator('section.present').ariaSnapshot();
      expect(tree.indexOf('heading')).toBeGreaterThanOrEqual(0);
      expect(tree.trimStart()).toMatch(/^- (region|heading|banner|paragraph)/);
    }
  });
});

test.each([
  ['reduce', 'none'],
  ['no-preference', 'fade'],
] as const)(
  'slides for who wants motion to be “%s” change with “%s”',
  async (reducedMotion, change) => {
    const context = await browser.newContext({ reducedMotion });
    const page = await context.newPage();
    await openDeck(page, pathToFileURL(sample).href, []);
    expect(await page.evaluate(() => window.Reveal.getConfig().transition)).toBe(change);
    await page.keyboard.press('ArrowRight');
    const moves = await page.evaluate(() => document.getAnimations().length > 0);
    expect(moves).toBe(change === 'fade');
    await context.close();
  },
);

test('a timer tells that time is up, also where the browser has let it tick less often', async () => {
  const { context, page } = await enter(built('ks4', 'deck'));
  for (let step = 0; step < 60; step++) {
    if ((await page.locator('section.present .timer').count()) > 0) break;
    await page.keyboard.press('ArrowRight');
  }
  const timer = page.locator('section.present .timer').first();
  const seconds = Number(await timer.getAttribute('data-seconds'));
  await page.keyboard.press('t');
  await context.clock.fastForward((seconds - 10) * 1000);
  await page.locator('section.present .timer-button', { hasText: /^0:(09|10)$/ }).waitFor();
  await context.clock.fastForward(11_000);
  await page.locator('section.present .timer[data-state="over"]').waitFor();
  expect(await page.locator('.announcer').textContent()).toBe('Time is up.');
  await page.keyboard.press('t');
  expect(await timer.getAttribute('data-state')).toBe('running');
  await context.close();
});

test('larger text is scrolled with the arrow keys, and pen and pointer are keyed', async () => {
  const { context, page } = await enter(built('ks4', 'deck'));
  const announced = () => page.locator('.announcer').textContent();
  for (let press = 0; press < 3; press++) await page.keyboard.press('+');
  expect(await announced()).toBe('Text 2 times as large.');
  const scrolls = () =>
    page.evaluate(() => {
      const body = window.Reveal.getCurrentSlide().querySelector('.slide-body');
      return body !== null && body.scrollHeight > body.clientHeight + 40;
    });
  for (let step = 0; step < 60 && !(await scrolls()); step++)
    await page.keyboard.press('ArrowRight');
  const slide = await here(page);
  const body = page.locator('section.present .slide-body');
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab');
    if (await body.evaluate((element) => element === document.activeElement)) break;
  }
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowDown');
  await expect.poll(() => body.evaluate((element) => element.scrollTop)).toBeGreaterThan(30);
  expect(await here(page)).toBe(slide);
  for (let press = 0; press < 3; press++) await page.keyboard.press('-');
  expect(await announced()).toBe('Text as designed.');
  for (const [key, announcement] of [
    ['p', 'Pen on.'],
    ['p', 'Pen off.'],
    ['e', 'Rubbed out.'],
    ['l', 'Pointer on.'],
    ['l', 'Pointer off.'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await announced()).toBe(announcement);
  }
  await page.keyboard.press('?');
  expect(await page.locator('.key-list').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('.key-list').isVisible()).toBe(false);
  await context.close();
});
