/** All slides at once, and what a hand reaches for: in the deck that is presented, and in the one that is shared. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist, files } from '../dist.ts';
import { closePages, oneBrowser } from '../one-browser.ts';
import { openDeck } from './deck-page.ts';

let browser: Browser;
/** The decks, each opened once: a test leaves its deck uncovered, on the whole route, with the list closed. */
const decks = new Map<string, Awaited<ReturnType<typeof opened>>>();
beforeAll(async () => {
  browser = await oneBrowser();
  for (const name of ['deck.html', 'deck-share.html']) decks.set(name, await opened(name));
});
const deck = (name: string) => decks.get(name) ?? expect.fail(name);
afterAll(() => closePages());

async function opened(name: string, touch = false): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const [deck] = files({ band: 'ks3', kind: 'deck' }).filter(({ path }) =>
    path.endsWith(`/${name}`),
  );
  await openDeck(page, pathToFileURL(join(dist, deck?.path ?? name)).href, complaints);
  return { page, complaints };
}
const here = (page: Page) => page.evaluate(() => window.Reveal.getIndices().h);

describe.each(['deck.html', 'deck-share.html'])('all slides of %s', (name) => {
  test('are listed by number and title, and a press goes to one', async () => {
    const { page, complaints } = deck(name);
    await page.keyboard.press('o');
    const list = page.locator('.overview li button');
    expect(await list.count()).toBe(await page.evaluate(() => window.Reveal.getTotalSlides()));
    expect(await page.locator('.overview [aria-current]').textContent()).toMatch(
      /^1The duet partner/,
    );
    await list.nth(4).click();
    await expect.poll(() => here(page)).toBe(4);
    expect(await page.locator('.overview').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('are gone to by keyboard alone: arrows as they lie, the ends, and a number', async () => {
    const { page } = deck(name);
    const reached = () =>
      page.evaluate(() => document.activeElement?.querySelector('b')?.textContent ?? '');
    const lies = () => page.locator('.overview li :focus').boundingBox();
    await page.keyboard.press('o');
    await page.keyboard.press('Home');
    const first = await lies();
    await page.keyboard.press('ArrowDown');
    const below = await lies();
    expect(below?.x).toBe(first?.x);
    expect(below?.y).toBeGreaterThan(first?.y ?? Number.NaN);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    expect((await lies())?.y).toBe(first?.y);
    await page.keyboard.type('10');
    expect(await reached()).toBe('10');
    await page.keyboard.press('Enter');
    await page.locator('.overview').waitFor({ state: 'hidden' });
    await expect.poll(() => page.locator('.deck-nav .count').textContent()).toMatch(/^10 /);
    await page.keyboard.press('Home');
  });

  test('stand over the deck: its keys rest until the list is closed', async () => {
    const { page } = deck(name);
    await page.keyboard.press('o');
    await page.keyboard.press('b');
    expect(await page.locator('.cover').isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    await page.locator('.overview').waitFor({ state: 'hidden' });
    await page.keyboard.press('b');
    expect(await page.locator('.cover').isVisible()).toBe(true);
    await page.keyboard.press('b');
  });
});

test('a finger reaches help, cover and the short route, each at least 48 pixels high', async () => {
  const { page } = await opened('deck.html', true);
  await page.getByRole('button', { name: 'All slides' }).tap();
  for (const button of await page.locator('.overview button').all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  const list = page.locator('.overview .reach');
  await list.getByRole('button', { name: 'Cover the slides' }).tap();
  await page.locator('.cover').waitFor();
  // What is covered stays where it is.
  await page.keyboard.press('ArrowRight');
  expect(await here(page)).toBe(0);
  await page.locator('.cover').tap();
  await page.getByRole('button', { name: 'All slides' }).tap();
  await list.getByRole('button', { name: 'Who can help' }).tap();
  await expect
    .poll(() => page.evaluate(() => window.Reveal.getCurrentSlide().className))
    .toContain('layout-help');
  await page.context().close();
});

test('axe finds nothing in the list', async () => {
  const { page } = deck('deck.html');
  await page.keyboard.press('o');
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () =>
    (await window.axe.run('.overview')).violations.map(({ id }) => id),
  );
  expect(found).toEqual([]);
  await page.keyboard.press('Escape');
});

test('the short route says that it is on, and numbers its own slides', async () => {
  const { page } = deck('deck.html');
  await page.keyboard.press('Home');
  const count = page.locator('.deck-nav .count');
  const slides = await page.evaluate(
    () =>
      new Set(
        window.Reveal.getSlides().flatMap((slide) => {
          const { short, number } = (slide as HTMLElement).dataset;
          return short === undefined ? [] : [number];
        }),
      ).size,
  );
  expect(await count.textContent()).toMatch(/^1 \/ \d+$/);
  await page.keyboard.press('o');
  await page.getByRole('button', { name: 'Short route: off' }).click();
  await expect.poll(() => count.textContent()).toBe(`Short route 1 / ${slides}`);
  await page.keyboard.press('End');
  await expect.poll(() => count.textContent()).toBe(`Short route ${slides} / ${slides}`);
  await page.keyboard.press('o');
  expect(
    await page.getByRole('button', { name: 'Short route: on' }).getAttribute('aria-pressed'),
  ).toBe('true');
  await page.keyboard.press('Escape');
});

test('on a phone held upright the controls are whole on the short route, and no mark lies under them', async () => {
  const { page } = await opened('deck.html', true);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.keyboard.press('r');
  const controls = await page.locator('.deck-nav').boundingBox();
  const draft = await page.locator('.draft-mark').boundingBox();
  if (!controls || !draft) throw new Error('The deck is no draft');
  expect(controls.x).toBeGreaterThanOrEqual(0);
  expect(controls.x + controls.width).toBeLessThanOrEqual(390);
  expect(draft.y + draft.height).toBeLessThanOrEqual(controls.y);
  await page.context().close();
});

test.each([
  { width: 800, height: 450 },
  { width: 640, height: 360 },
])('in a window of $width pixels no mark and no button lies over who can help', async (size) => {
  const { page } = await opened('deck.html', false);
  await page.setViewportSize(size);
  const covered = await page.evaluate(() => {
    const words = [...document.querySelectorAll('section.present .strip li')].flatMap((route) => {
      const range = document.createRange();
      range.selectNodeContents(route);
      return [...range.getClientRects()];
    });
    const over = [...document.querySelectorAll('.draft-mark, .deck-nav')].map((mark) =>
      mark.getBoundingClientRect(),
    );
    const isOver = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2;
    return {
      words: words.length,
      covered: words.filter((w) => over.some((o) => isOver(w, o))).length,
    };
  });
  expect(covered.words).toBeGreaterThan(3);
  expect(covered.covered).toBe(0);
  await page.context().close();
});
