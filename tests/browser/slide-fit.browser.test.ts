/** What the build measures of slides is what a browser shows of them: no false alarm, and none left out. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '#diagnostics/problem.ts';
import type { BandVersion } from '#model/band-version.ts';
import { writeDeck } from '#render/deck/write-deck.ts';
import { measureSlides } from '#render/typst/slides/measure-slides.ts';
import { bundleDecks } from '#scripts/engines/deck-bundle.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { createTypesetter } from '#scripts/engines/typst.ts';
import { firstLesson } from '../first-lesson.ts';
import { closePages, oneBrowser } from '../one-browser.ts';
import { oneOfEach } from '../proof.ts';
import { place, version } from '../render/deck/sample-version.ts';
import { library } from '../render/pictures/library.ts';
import { openDeck } from './deck-page.ts';
import { GROWING, growingSlide } from './growing-slides.ts';

/** Steps of type lie 0.06 to 0.08 apart: the two may differ by one. */
const A_STEP = 0.09;
/** Share of a text by which the measure may be out, beside its last line. */
const OUT_BY = 0.05;

const typesetter = createTypesetter();
const bundle = await bundleDecks();
const libraryFor = loadPictures();
let browser: Browser;
const dir = mkdtempSync(join(tmpdir(), 'slide-fit-'));
beforeAll(async () => {
  browser = await oneBrowser();
});
afterAll(async () => {
  await closePages();
  rmSync(dir, { recursive: true });
});

type Pictures = typeof library;
const measure = async (of: BandVersion, pictures: Pictures) => {
  const problems: Problem[] = [];
  const fits = await measureSlides(of, place, { ...typesetter, pictures }, (problem) =>
    problems.push(problem),
  );
  return { fits, problems };
};

/** By slide: its step of type in a browser, and whether anything sticks out. */
async function shown(of: BandVersion, pictures: Pictures) {
  const file = join(dir, 'deck.html');
  const form = { kind: 'self-contained', code: bundle.inPage.teacher } as const;
  writeFileSync(file, writeDeck(of, { pictures, form }).html);
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await openDeck(page, pathToFileURL(file).href, []);
  const slides = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.slides > section')].map((slide) => ({
      type: Number(slide.style.getPropertyValue('--step')),
      full: slide.dataset.overflow === 'yes',
    })),
  );
  await page.close();
  return slides;
}

const { lessons } = await firstLesson();
const bands = lessons.flatMap(({ versions }) =>
  versions.map(({ version }) => [version.band.id, version] as const),
);
/** That every slide of every band fits is seen in deck.browser.test.ts. */
const measured = oneOfEach(bands, ([, { band }]) => band.phase);

test.each(measured)(
  'each slide of %s makes room as measured, to a step of type',
  async (_, version) => {
    const pictures = libraryFor(Object.values(version.cast), version.band);
    const { fits, problems } = await measure(version, pictures);
    const seen = await shown(version, pictures);
    expect(problems).toEqual([]);
    expect(seen.filter(({ full }) => full)).toEqual([]);
    expect(seen).toHaveLength(fits.length);
    const apart = seen.flatMap(({ type }, index) =>
      Math.abs(type - (fits[index]?.type ?? 0)) > A_STEP ? [{ slide: index + 1, type }] : [],
    );
    expect(apart).toEqual([]);
  },
);

const CHAT = 'messages of a chat';

const TYPES: [phase: string, body: number][] = [
  ['primary', 32],
  ['secondary', 24],
];
// Smaller type is measured alike: more of it has to be tried.
describe.each(oneOfEach(TYPES, () => 'a type'))('in the type of %s', (_, body) => {
  const kinds = Object.keys(GROWING);
  const slidesOf = (counts: readonly number[]) =>
    version(
      counts.map((count, index) => growingSlide(`s${index + 1}`, kinds[index] as string, count)),
      body,
    );

  /** The most of each that the measure has room for: halved until it is found. */
  async function most(): Promise<number[]> {
    let low = kinds.map(() => 1);
    let high = kinds.map((kind) => GROWING[kind]?.most ?? 0);
    while (low.some((count, index) => (high[index] ?? 0) - count > 1)) {
      const middle = low.map((count, index) => Math.floor((count + (high[index] ?? 0)) / 2));
      const { fits } = await measure(slidesOf(middle), library);
      const fit = middle.map((_, index) => fits[index] !== null);
      low = low.map((count, index) => (fit[index] ? (middle[index] as number) : count));
      high = high.map((count, index) => (fit[index] ? count : (middle[index] as number)));
    }
    return low;
  }

  test('a browser has room for what the measure has room for, and for hardly more', async () => {
    const counts = await most();
    const near = (share: number, lines: number) =>
      counts.map((count, index) => {
        const by = lines * (GROWING[kinds[index] as string]?.line ?? 1);
        return Math.max(1, Math.round(count * (1 + share)) + by);
      });
    const less = await shown(slidesOf(near(-OUT_BY, 0)), library);
    const more = await shown(slidesOf(near(OUT_BY, 1)), library);
    const wrong = kinds.flatMap((kind, index) => [
      ...(less[index]?.full ? [`fewer ${kind} than ${counts[index]} do not fit`] : []),
      // A browser draws a chat smaller, down to the least type, where the measure already says that it is full.
      ...(more[index]?.full || kind === CHAT ? [] : [`more ${kind} than ${counts[index]} fit`]),
    ]);
    expect(wrong).toEqual([]);
  });
});

test('a slide that is too full is told at its longest block, with what is too much', async () => {
  const [kind] = Object.keys(GROWING) as [string];
  const full = growingSlide('s1', kind, 240);
  const line = { ...place, line: 41 };
  const at = { ...full, blocks: full.blocks.map((block) => ({ ...block, place: line })) };
  const { problems } = await measure(version([at]), library);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ ruleId: 'fits-slide', place: line });
  expect(problems[0]?.reason).toMatch(/is \d+ lines too full .*takes \d+ lines.*24-point type/);
});
