/** Deck and PowerPoint call a slide by the number that plan, cue cards and kit room call it by. */
import { expect, test } from 'vitest';
import { forPupils } from '#adapt/for-pupils.ts';
import { writeDeck } from '#render/deck/write-deck.ts';
import { writeShareDeck } from '#render/deck/write-share-deck.ts';
import { writePowerPoint } from '#render/pptx/write-powerpoint.ts';
import { version } from './deck/sample-version.ts';
import { office } from './office/office.ts';
import { openSlides, slideWords } from './office/open-slides.ts';
import { library } from './pictures/library.ts';

const whole = version();
const linked = { kind: 'linked', css: 'deck.css', js: 'deck.js' } as const;
const parts = { pictures: library, form: linked };
const numbers = whole.slides.map((_, index) => String(index + 1));

/** Number and title of each page, as a deck has them. */
const ofDeck = (html: string): string[] =>
  [...html.matchAll(/<section [^>]*data-number="([^"]*)"/g)].map(([, number = '']) => number);

const ofPowerPoint = (): string[] => {
  const { bytes } = writePowerPoint(
    { ...whole, draft: false },
    { ...office, paper: { pictures: library } },
    () => {},
  );
  return openSlides(bytes).slides.map((markup) => {
    const place = /<p:sp>(?:(?!<p:sp>).)*type="sldNum".*?<\/p:sp>/s.exec(markup)?.[0] ?? '';
    expect(place).not.toContain('type="slidenum"');
    return slideWords(place).join('');
  });
};

/** A slide's own pages count from it: “4”, “4 (2)”, “4 (3)”, and the next slide is the next number. */
function expectNumbered(pages: readonly string[]): void {
  expect(pages.filter((page) => !page.includes('('))).toEqual(numbers);
  for (const [index, page] of pages.entries()) {
    const [, slide, part] = /^(\d+)(?: \((\d+)\))?$/.exec(page) ?? [];
    expect(slide, page).toBeDefined();
    if (!part) continue;
    expect(pages[index - 1]).toBe(part === '2' ? slide : `${slide} (${Number(part) - 1})`);
  }
}

test('the teacher’s deck and the one to share', () => {
  expectNumbered(ofDeck(writeDeck(whole, parts).html));
  expectNumbered(ofDeck(writeShareDeck(forPupils(whole), parts).html));
});

test('the PowerPoint file, whose answers have their question’s number', () => {
  const pages = ofPowerPoint();
  expectNumbered(pages);
  expect(pages.some((page) => page.endsWith('(2)'))).toBe(true);
});
