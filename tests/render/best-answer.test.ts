/** Whoever reads it, and in whatever form: the best answer is the one that the lesson marks. */
import { toString as textContent } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { BandVersion } from '#model/band-version.ts';
import { writeDeck } from '#render/deck/write-deck.ts';
import { writePowerPoint } from '#render/pptx/write-powerpoint.ts';
import { answerFlow } from '#render/typst/slides/answer-flow.ts';
import { version } from './deck/sample-version.ts';
import { office } from './office/office.ts';
import { openSlides, slideWords } from './office/open-slides.ts';
import { library } from './pictures/library.ts';

/** In the sample Jo helps, and Teddy, who stands first, does not. */
const base = version();
const isAsking = ({ blocks }: BandVersion['slides'][number]) =>
  blocks.some(({ kind }) => kind === 'check');
const asking: BandVersion = { ...base, slides: base.slides.filter(isAsking) };
const readAloud: BandVersion = { ...asking, band: { ...base.band, readAloud: true } };
const deckOf = (of: BandVersion) =>
  writeDeck(of, {
    pictures: library,
    form: { kind: 'linked', css: '../deck.css', js: '../deck.js' },
  }).html;
const plain = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('in the deck', () => {
  test('its button and its reply are marked, and no other', () => {
    const right = [...deckOf(asking).matchAll(/data-right="yes"[^>]*>(.*?)<\/(?:button|p)>/gs)];
    expect(right.map(([, inside = '']) => plain(inside).trim())).toEqual(['B Jo', 'B Jo']);
  });

  test('the teacher reads it beside the notes', () => {
    expect(plain(deckOf(asking))).toContain('Best answer: Jo');
    expect(plain(deckOf(asking))).not.toMatch(/Best answer: Teddy/);
  });

  test('with the replies, where pupils can’t read them', () => {
    expect(plain(deckOf(readAloud))).toMatch(/Teddy REPLY cuddles Jo \(best answer\) REPLY/);
  });
});

describe('in the slides with notes', () => {
  const [slide] = asking.slides;
  if (!slide) throw new Error('The sample asks nothing');

  test('it is marked among the replies, which a teacher with paper gives too', () => {
    expect(answerFlow(slide).map((node) => textContent(node))).toEqual([
      'Teddy',
      'REPLY cuddles',
      'Jo (best answer)',
      'REPLY listens',
    ]);
  });
});

describe('in PowerPoint', () => {
  const wordsOf = (of: BandVersion) => {
    const made = writePowerPoint(
      { ...of, draft: true },
      { ...office, paper: { pictures: library } },
      () => {},
    );
    const file = openSlides(made.bytes);
    return { slides: file.slides.flatMap(slideWords), notes: file.notes.flatMap(slideWords) };
  };

  test.each([
    ['in a table of replies', asking],
    ['among its cards, where pupils can’t read', readAloud],
  ])('it has the tick %s', (_, of) => {
    const ticked = wordsOf(of).slides.filter((words) => words.includes('✓'));
    expect(ticked.map((words) => /Teddy|Jo/.exec(words)?.[0])).toEqual(['Jo']);
  });

  test.each([
    ['in', asking],
    ['with the replies in', readAloud],
  ])('it is named %s the notes', (_, of) => {
    const named = wordsOf(of).notes.filter((words) => words.includes('Best answer'));
    // On the slide that asks and on the one that answers.
    expect(named.map((words) => /Best answer: (\w+)/.exec(words)?.[1])).toEqual(['Jo', 'Jo']);
  });
});
