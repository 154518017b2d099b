/**
 * Each word of each slide of a lesson that was composed can be read, whatever lies behind it, its answers shown too; and hardly
 * any slide is words alone.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeAdultDeck } from '#render/deck/write-adult-deck.ts';
import { writeDeck } from '#render/deck/write-deck.ts';
import { bundleDecks } from '#scripts/engines/deck-bundle.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { openDrafting } from '#scripts/samples/drafted.ts';
import { bandToTry, lessonToTry } from '#scripts/samples/lesson-to-try.ts';
import { PLAIN_ALERT } from '#scripts/samples/plain-alert.ts';
import { closePages, oneBrowser } from '../one-browser.ts';
import { isProof, oneOfEach } from '../proof.ts';
import { faintWords } from './contrast-of.ts';
import { openDeck, runsOver, walk } from './deck-page.ts';

const THREAT = 'sexual-extortion';
const BANDS = [
  { id: 'eyfs', risks: ['image-sharing'] },
  { id: 'ks1', risks: [THREAT] },
  { id: 'lks2', risks: [THREAT] },
  { id: 'uks2', risks: [THREAT] },
  { id: 'ks3', risks: [THREAT, 'image-sharing'] },
  { id: 'ks4', risks: [THREAT, 'image-sharing'] },
  { id: 'ks5', risks: [THREAT, 'image-sharing'] },
];
const drafting = await openDrafting();
const { lessons } = await drafting.prepare([
  {
    slug: 'composed',
    lesson: {
      path: 'composed/lesson.mdx',
      text: lessonToTry(THREAT, BANDS.map(bandToTry), { mechanism: 'threats-to-share' }),
    },
    alert: { path: 'composed/alert.md', text: PLAIN_ALERT },
    shingles: null,
  },
]);
const [composed] = lessons;
if (!composed?.workshops) throw new Error('The lesson is not made');
const { versions, workshops } = composed;

const bundle = await bundleDecks();
const libraryFor = loadPictures();
const report = () => {};
const decks: [string, () => string][] = [
  ...versions.map(({ version }): [string, () => string] => [
    version.band.id,
    () =>
      writeDeck(version, {
        pictures: libraryFor(Object.values(version.cast), version.band),
        form: { kind: 'self-contained', code: bundle.inPage.teacher },
      }).html,
  ]),
  ...[workshops.parents.deck, workshops.staff].map((deck): [string, () => string] => [
    deck.band.id,
    () =>
      writeAdultDeck(deck, {
        pictures: libraryFor(Object.values(deck.cast)),
        form: { kind: 'self-contained', code: bundle.inPage.adult },
        report,
      }).html,
  ]),
];

const dir = mkdtempSync(join(tmpdir(), 'composed-slides-'));
let browser: Browser;
beforeAll(async () => {
  browser = await oneBrowser();
});
afterAll(async () => {
  await closePages();
  rmSync(dir, { recursive: true });
});

test('a deck for each age, for families and for staff', () => {
  expect(decks.map(([who]) => who)).toEqual([...BANDS.map(({ id }) => id), 'parents', 'staff']);
});

/** How an age’s slides are drawn is the same in all bands of its phase. */
const phaseOf = (who: string): string =>
  versions.find(({ version }) => version.band.id === who)?.version.band.phase ?? 'adult';
// Slides of the first lesson are looked at for every age and for adults in deck.browser.test.ts.
const isOfYoung = ([who]: (typeof decks)[number]) => ['early', 'primary'].includes(phaseOf(who));
test.each(isProof ? decks : oneOfEach(decks.filter(isOfYoung), ([who]) => phaseOf(who)))(
  'every word of the %s deck is seen',
  async (who, html) => {
    const file = join(dir, `${who}.html`);
    writeFileSync(file, html());
    const page = await browser.newPage({
      viewport: { width: 1280, height: 720 },
      reducedMotion: 'reduce',
    });
    await openDeck(page, pathToFileURL(file).href, []);
    const wrong = await walk(page, async () => [
      ...(await faintWords(page)),
      ...(await runsOver(page)),
    ]);
    const alone = await page.evaluate(ofWordsAlone);
    await page.close();
    expect(wrong).toEqual({});
    if (phaseOf(who) !== 'adult')
      expect(alone.length, alone.join(' ')).toBeLessThanOrEqual(MOST_OF_WORDS_ALONE);
  },
);

/** Of a deck: its longest help, a sorting that needs the whole width, and words that a picture would make small. */
const MOST_OF_WORDS_ALONE = 5;

/** Slides on which nothing is seen but words. */
function ofWordsAlone(): string[] {
  const isSeen = (picture: Element, slide: Element): boolean =>
    !picture.closest('.answer-scene') &&
    !(picture.closest('.flank') && slide.classList.contains('unflanked'));
  return [...document.querySelectorAll('.slides > section')]
    .filter((slide) =>
      [...slide.querySelectorAll('.scene, .screen, .picture')].every(
        (picture) => !isSeen(picture, slide),
      ),
    )
    .map(({ id }) => id);
}
