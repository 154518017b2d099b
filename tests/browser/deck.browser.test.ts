/** Every slide of every deck, in a real browser: on the site under its policy, and as one file from a stick. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Served, serveFolder } from '#scripts/engines/serve.ts';
import { dist, files } from '../dist.ts';
import { closePages, oneBrowser } from '../one-browser.ts';
import { isProof, oneOfEach } from '../proof.ts';
import { faintWords } from './contrast-of.ts';
import { axeFinds, countSlides, goTo, lookAt, oneOfEachKind, openDeck, walk } from './deck-page.ts';

const decks = files({ kind: 'deck', format: 'html' });
const forAdults = files({ format: 'html' }).filter(
  ({ kind }) => kind === 'workshop' || kind === 'briefing',
);
const named = (variant: string) =>
  [...decks, ...forAdults]
    .filter((file) => file.variant === variant)
    .map((file) => [file.band ?? file.kind, file.path] as const);

/** Decks of an age’s pupils, or of adults, look alike in all but their words. */
const looksOf = (who: string): string =>
  /^(eyfs|ks1|lks2|uks2)$/.test(who) ? 'primary' : /^ks/.test(who) ? 'secondary' : 'adult';
const SIZES = [
  [1024, 768],
  [1920, 1080],
  [390, 844],
] as const;

let browser: Browser;
let served: Served;
/** Where one deck after the other is shown. */
let laptop: Page;
beforeAll(async () => {
  browser = await oneBrowser();
  served = await serveFolder(dist);
  [, laptop] = await newPage({ width: 1280, height: 720 });
});
afterAll(async () => {
  await closePages();
  await served.close();
});

const newPage = async (size: {
  width: number;
  height: number;
}): Promise<[BrowserContext, Page]> => {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  return [context, await context.newPage()];
};
const fromStick = (path: string): string => pathToFileURL(join(dist, path)).href;

test('there are decks: for the teacher on the site and in one file, and to share', () => {
  const bands = new Set(decks.map(({ band }) => band));
  expect(bands.size).toBeGreaterThan(6);
  const lessons = new Set(decks.map(({ lesson }) => lesson)).size;
  expect(named('share')).toHaveLength(bands.size);
  for (const variant of ['site', 'single-file'])
    expect(named(variant)).toHaveLength(bands.size + 2 * lessons);
});

const onSite = named('site');
/** That every slide has room was measured by the build: slide-fit.browser.test.ts holds its measure against a browser. */
const alike = oneOfEach(onSite, ([who]) => looksOf(who));
/** A primary deck is looked at so where it is one to share. */
const usedByAll = new Set(
  alike.map(([who]) => who).filter((who) => isProof || looksOf(who) !== 'primary'),
);
describe.each(alike)('the %s deck on the site', (who, path) => {
  const complaints: string[] = [];
  beforeAll(() => openDeck(laptop, served.url + path, complaints));

  test('fits, and breaks no policy', async () => {
    const wrong = await walk(laptop, () => lookAt(laptop));
    expect({ complaints, wrong }).toEqual({ complaints: [], wrong: {} });
  });

  test.runIf(usedByAll.has(who))('can be read and used by all', async () => {
    expect(await walk(laptop, () => axeFinds(laptop), await oneOfEachKind(laptop))).toEqual({});
  });

  // Of each sort of deck one that was composed is looked at so in composed-slides.browser.test.ts.
  test.runIf(isProof)('has every word stand out from what is behind it', async () => {
    expect(await walk(laptop, () => faintWords(laptop))).toEqual({});
  });
});

const inSizes = onSite.flatMap(([who, path]) =>
  SIZES.map(([width, height]) => [who, width, height, path] as const),
);
test.each(oneOfEach(inSizes, ([, width]) => `${width}`))(
  'the %s deck on the site fits at %i × %i',
  async (_, width, height, path) => {
    const [context, page] = await newPage({ width, height });
    await openDeck(page, served.url + path, []);
    const wrong = await walk(page, () => lookAt(page));
    await context.close();
    expect(wrong).toEqual({});
  },
);

/** One for pupils, one for adults and one with every tool are taught from a stick in keyboard-lesson.browser.test.ts. */
test.each(oneOfEach(named('single-file'), () => 'a deck'))(
  'the %s deck in one file works from a stick, without asking for anything',
  async (_, path) => {
    const [context, page] = await newPage({ width: 1280, height: 720 });
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) complaints.push(request.url());
    });
    await openDeck(page, fromStick(path), complaints);
    const wrong = await walk(page, () => lookAt(page));
    await context.close();
    expect({ complaints, wrong }).toEqual({ complaints: [], wrong: {} });
  },
);

// Drawn as the teacher's deck is, of which each sort is looked at above.
test.each(oneOfEach(named('share'), () => 'a deck to share'))(
  'the %s deck to share fits, works from a stick, and has no notes to show',
  async (_, path) => {
    const [context, page] = await newPage({ width: 1280, height: 720 });
    const complaints: string[] = [];
    await openDeck(page, fromStick(path), complaints);
    const wrong = {
      ...(await walk(page, () => lookAt(page))),
      ...(await walk(page, () => axeFinds(page), await oneOfEachKind(page))),
    };
    await page.keyboard.press('s');
    await page.keyboard.press('a');
    await page.waitForTimeout(200);
    const windows = context.pages().length;
    const hidden = await page.locator('aside.notes, .reply, .answer-step').count();
    await context.close();
    expect({ complaints, wrong, windows, hidden }).toEqual({
      complaints: [],
      wrong: {},
      windows: 1,
      hidden: 0,
    });
  },
);

/** From a stick it is in keyboard-lesson.browser.test.ts. */
test('the speaker window, from the site, shows notes, follows the deck and drives it', async () => {
  const [context, page] = await newPage({ width: 1280, height: 720 });
  const complaints: string[] = [];
  const path = decks.find(({ band, variant }) => band === 'uks2' && variant === 'site')?.path ?? '';
  await openDeck(page, served.url + path, complaints);
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  speaker.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  speaker.on('pageerror', (error) => complaints.push(error.message));
  await speaker.locator('.speaker-notes p').first().waitFor();
  const first = await speaker.locator('.speaker-notes').textContent();

  await page.keyboard.press('End');
  await speaker.locator('.the-end').waitFor();
  expect(await speaker.locator('.speaker-notes').textContent()).not.toBe(first);
  await page.keyboard.press('Home');
  await speaker.getByText('slide 1 of').waitFor();
  await speaker.keyboard.press('ArrowRight');
  await page.waitForFunction(() => window.Reveal.getIndices().h === 1);
  await speaker.getByRole('button', { name: 'Cover' }).click();
  await page.locator('.cover').waitFor({ state: 'visible' });
  expect(await speaker.locator('.time').textContent()).toMatch(/gone · .* left of \d+ minutes/);
  await context.close();
  expect(complaints).toEqual([]);
});

describe('in the room', () => {
  const path = decks.find((file) => file.band === 'ks3' && file.variant === 'site')?.path ?? '';
  let page: Page;
  beforeAll(async () => {
    page = laptop;
    await openDeck(page, served.url + path, []);
  });
  beforeEach(() => goTo(page, 0));
  const slideWith = (selector: string): Promise<number> =>
    page.evaluate(
      (wanted) => window.Reveal.getSlides().findIndex((slide) => slide.querySelector(wanted)),
      selector,
    );
  const here = (): Promise<number> => page.evaluate(() => window.Reveal.getIndices().h);

  test('B covers the slides and holds the other keys; B uncovers them', async () => {
    await page.keyboard.press('b');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.cover').isVisible()).toBe(true);
    expect(await here()).toBe(0);
    await page.keyboard.press('.');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.cover').isVisible()).toBe(false);
    expect(await here()).toBe(1);
  });

  test('the first slide has its ground at once', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    const moving = await context.newPage();
    await openDeck(moving, served.url + path, []);
    const ground = () => moving.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const atOnce = await ground();
    await moving.waitForTimeout(500);
    expect(atOnce).toBe(await ground());
    await context.close();
  });

  test('H goes to the help slide and back', async () => {
    await goTo(page, 3);
    await page.keyboard.press('h');
    expect(await here()).toBe(await slideWith('[data-tool="help"]'));
    await page.keyboard.press('h');
    expect(await here()).toBe(3);
  });

  test('R steps over what the short route leaves out', async () => {
    const short = await page.evaluate(() =>
      window.Reveal.getSlides().flatMap((slide, index) =>
        slide.hasAttribute('data-short') || slide.classList.contains('continued') ? [index] : [],
      ),
    );
    await page.keyboard.press('r');
    const walked = [await here()];
    for (let step = 0; step < 80 && walked.at(-1) !== short.at(-1); step++) {
      await page.keyboard.press('ArrowRight');
      const now = await here();
      if (now !== walked.at(-1)) walked.push(now);
    }
    expect(walked).toEqual(short);
    await page.keyboard.press('r');
  });

  test('a step shows the answer before the deck goes on', async () => {
    const check = await slideWith('.check');
    await goTo(page, check);
    const slide = page.locator('section.present');
    expect(await slide.locator('.reply.open').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    expect(await here()).toBe(check);
    expect(await slide.locator('.check.answered .reply.open').count()).toBe(1);
    await page.keyboard.press('ArrowLeft');
    expect(await slide.locator('.reply.open').count()).toBe(0);
  });

  test('an answer is told to a screen reader', async () => {
    await goTo(page, await slideWith('.check'));
    await page.keyboard.press('a');
    const reply = await page.locator('section.present .reply.open').textContent();
    expect((await page.locator('.announcer').textContent())?.replace(/\s/g, '')).toContain(
      reply?.replace(/\s/g, ''),
    );
    await page.keyboard.press('a');
    expect(await page.locator('section.present .reply.open').count()).toBe(0);
  });

  test('of a question whose reply lies over it, no mark looks out, and the reply says that it is right', async () => {
    await goTo(page, await slideWith('.check'));
    await page.evaluate(() => window.Reveal.getCurrentSlide().classList.add('replies-over'));
    await page.keyboard.press('a');
    const slide = page.locator('section.present');
    const marked = slide.locator('.option[data-right]');
    expect(await marked.evaluate((option) => getComputedStyle(option).boxShadow)).toBe('none');
    const tick = await slide
      .locator('.reply.open .letter')
      .evaluate((letter) => getComputedStyle(letter, '::after').content);
    expect(tick).toBe('""');
    await page.keyboard.press('a');
    await page.evaluate(() => window.Reveal.getCurrentSlide().classList.remove('replies-over'));
  });

  test('a card is dragged to a group, the others are sorted by keyboard, and all are checked', async () => {
    await goTo(page, await slideWith('.sort'));
    const slide = page.locator('section.present');
    const cards = await slide.locator('.card').count();
    await slide.locator('.card.current').dragTo(slide.locator('.group').nth(1));
    expect(await slide.locator('.group').nth(1).locator('.chip').count()).toBe(1);
    await slide.locator('.group-name').first().focus();
    for (let card = 1; card < cards; card++) await page.keyboard.press('1');
    expect(await slide.locator('.group').first().locator('.chip').count()).toBe(cards - 1);
    await page.keyboard.press('a');
    const right = await slide.locator('.chip.right').count();
    expect(right).toBeGreaterThan(0);
    expect(right + (await slide.locator('.chip.other').count())).toBe(cards);
  });

  test('+ makes every slide’s words larger, and all of them can be reached by keyboard', async () => {
    const slides = await countSlides(page);
    const looked = await oneOfEachKind(page);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    let scrolling = 0;
    for (let slide = 0; slide < slides; slide++) {
      await goTo(page, slide);
      const room = await page.evaluate(() => {
        const body = window.Reveal.getCurrentSlide().querySelector('.slide-body');
        const scrolls = body !== null && body.scrollHeight > body.clientHeight;
        return scrolls ? { byKeyboard: (body as HTMLElement).tabIndex === 0 } : null;
      });
      // What does not scroll is as it was looked at before it was larger.
      if (!room) continue;
      expect(room.byKeyboard).toBe(true);
      // Larger words are the same words: of those that scroll, one is looked at as by a screen reader.
      if (isProof ? looked.includes(slide) : scrolling === 0)
        expect(await axeFinds(page)).toEqual([]);
      scrolling += 1;
    }
    expect(scrolling).toBeGreaterThan(0);
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-larger'))).toBe(
      false,
    );
  });

  test('hands are counted, and seen again at the endpoint', async () => {
    await goTo(page, await slideWith('[data-tool="tally"]:not([data-again])'));
    const scale = page.locator('section.present .scale-button').first();
    for (let hand = 0; hand < 4; hand++) await scale.click();
    await goTo(page, await slideWith('[data-again]'));
    expect(await page.locator('section.present .scale-button').first().textContent()).toContain(
      '4 → 0',
    );
  });

  test('N shows the notes on the one screen there is, and they go with the slide', async () => {
    await goTo(page, 4);
    const notes = await page.evaluate(() =>
      window.Reveal.getCurrentSlide().querySelector('aside.notes')?.textContent?.slice(0, 40),
    );
    await page.keyboard.press('n');
    expect(await page.locator('.notes-text').textContent()).toContain(notes);
    expect(await page.locator('.notes-warning').isVisible()).toBe(true);
    expect(await axeFinds(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.notes-panel').isVisible()).toBe(false);
  });

  test('the pen draws on its slide alone, and E rubs out', async () => {
    const ink = () =>
      page.evaluate(() => {
        const board = document.querySelector<HTMLCanvasElement>('.pen-board');
        if (!board || board.hidden) return 0;
        const pixels = board.getContext('2d')?.getImageData(0, 0, board.width, board.height).data;
        return pixels?.filter((_, index) => index % 4 === 3).filter((alpha) => alpha > 0).length;
      });
    await page.keyboard.press('p');
    await page.mouse.move(300, 300);
    await page.mouse.down();
    await page.mouse.move(500, 380);
    await page.mouse.up();
    expect(await ink()).toBeGreaterThan(500);
    await page.keyboard.press('p');
    await page.keyboard.press('ArrowRight');
    expect(await ink()).toBe(0);
    await page.keyboard.press('ArrowLeft');
    expect(await ink()).toBeGreaterThan(500);
    await page.keyboard.press('e');
    expect(await ink()).toBe(0);
  });

  test('L shows a spot that follows the mouse', async () => {
    await page.keyboard.press('l');
    await page.mouse.move(640, 360);
    const box = await page.locator('.laser').boundingBox();
    expect(box && [box.x + box.width / 2, box.y + box.height / 2].map(Math.round)).toEqual([
      640, 360,
    ]);
    await page.keyboard.press('l');
    expect(await page.locator('.laser').isVisible()).toBe(false);
  });

  test('a screen reader may browse: no slide is an application', async () => {
    expect(await page.locator('[role="application"]').count()).toBe(0);
  });
});
