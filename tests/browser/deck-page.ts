/** A deck in a browser, as the tests see it. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { RevealApi } from 'reveal.js';
import { oneOfEach } from '../proof.ts';

declare global {
  interface Window {
    Reveal: RevealApi;
    axe: typeof axe;
  }
}

/** Opens a deck and waits for it. What the page complains of is added to `complaints`. */
export async function openDeck(page: Page, address: string, complaints: string[]): Promise<void> {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  await page.waitForFunction(() => window.Reveal?.isReady());
  // Keys are bound in the moment after.
  await page.evaluate(() => new Promise((bound) => setTimeout(bound)));
}

export const countSlides = (page: Page): Promise<number> =>
  page.evaluate(() => window.Reveal.getTotalSlides());

export const goTo = (page: Page, slide: number): Promise<void> =>
  page.evaluate((h) => window.Reveal.slide(h), slide);

/**
 * Shows every answer of the slide, as a teacher would by stepping on.
 * @returns Whether there was any.
 */
const showAnswers = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const hadAny = window.Reveal.nextFragment();
    while (window.Reveal.nextFragment());
    return hadAny;
  });

/** A deck's slides, one of each kind: those of one layout with the same tools on them are marked up alike. */
export async function oneOfEachKind(page: Page): Promise<readonly number[]> {
  const kinds = await page.evaluate(() =>
    window.Reveal.getSlides().map((slide) =>
      [
        ...[...slide.classList].filter((name) => name.startsWith('layout-')),
        ...[...slide.querySelectorAll<HTMLElement>('[data-tool]')].map((tool) => tool.dataset.tool),
      ].join(' '),
    ),
  );
  return oneOfEach([...kinds.keys()], (slide) => kinds[slide] ?? '');
}

/** Walks a deck, each slide with its answers too; `look` says what is wrong with a slide. @param some Only these slides. */
export async function walk(
  page: Page,
  look: () => Promise<string[]>,
  some?: readonly number[],
): Promise<Record<string, string[]>> {
  const wrong: Record<string, string[]> = {};
  for (const slide of some ?? Array.from({ length: await countSlides(page) }, (_, at) => at)) {
    await goTo(page, slide);
    const found = await look();
    if (await showAnswers(page)) found.push(...(await look()));
    if (found.length > 0) wrong[`slide ${slide + 1}`] = [...new Set(found)];
  }
  return wrong;
}

/**
 * What is wrong with how the current slide looks: words that stick out of the slide or of their box, or lie under
 * others, and type smaller than the band's smallest. Words within a picture, and the strip of helpers on one, may be as
 * small as the last row of a classroom can read.
 */
export const lookAt = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const slide = window.Reveal.getCurrentSlide();
    const frame = slide.getBoundingClientRect();
    const scale = window.Reveal.getScale();
    // A slide that adults are shown of a lesson has its pupils' sizes.
    const sized = slide.dataset.body ? slide : document.documentElement;
    const least = (Number(sized.dataset.body) * 4) / 3;
    const leastTitle = (Number(sized.dataset.title) * 4) / 3;
    const leastInPicture = 24;
    const found: string[] = slide.dataset.overflow ? ['is too full'] : [];
    const seen = (element: Element) => {
      const style = getComputedStyle(element);
      return (
        style.visibility === 'visible' &&
        style.display !== 'none' &&
        style.clipPath === 'none' &&
        !element.closest('aside.notes')
      );
    };
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const words = walker.currentNode.textContent?.trim();
      if (!parent || !words || parent.closest('.years') || !seen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      const inside =
        box.left >= frame.left - 1 &&
        box.right <= frame.left + 1280 * scale + 1 &&
        box.top >= frame.top - 1 &&
        box.bottom <= frame.top + 690 * scale;
      if (!inside) found.push(`sticks out: “${words.slice(0, 40)}”`);
      const drawn = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
      const size =
        Number.parseFloat(getComputedStyle(parent).fontSize) * (drawn ? drawn.a / scale : 1);
      const isInPicture = parent.closest('svg, .with-scene > .strip') !== null;
      const smallest = parent.closest('h1, h2') ? leastTitle : isInPicture ? leastInPicture : least;
      if (size < smallest - 0.1) found.push(`${size}px: “${words.slice(0, 40)}”`);
    }
    // Letters of a title are higher than its close lines.
    const title = slide.querySelector('h1, h2');
    const titleOver = title ? 0.3 * Number.parseFloat(getComputedStyle(title).fontSize) : 0;
    // Regions stand clear of each other, and of the strip.
    const regions = [...slide.querySelectorAll('.region, .strip, header')].filter(seen);
    for (const region of regions)
      if (
        region.scrollHeight > region.clientHeight + (region.tagName === 'HEADER' ? titleOver : 4) ||
        region.scrollWidth > region.clientWidth + 1
      )
        found.push(`${region.className || region.tagName} overflows`);
    return found;
  });

/** What of the current slide runs over that which follows it in its region. */
export const runsOver = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...window.Reveal.getCurrentSlide().querySelectorAll('.region > :not(:last-child)')]
      .filter((part) => part.scrollHeight > part.clientHeight + 1)
      .map((part) => `runs over what follows: “${part.textContent?.trim().slice(0, 40)}”`),
  );

/** What axe finds on the current slide. */
export async function axeFinds(page: Page): Promise<string[]> {
  const loaded = await page.evaluate(() => 'axe' in window);
  if (!loaded) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await window.axe.run({ runOnly: tags });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ target }) => target)
          .join(', ')
          .slice(0, 160)}`,
    );
  });
}
