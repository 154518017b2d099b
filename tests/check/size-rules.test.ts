/** Rules on the length of texts and on how hard they are to read. */
import { describe, expect, test } from 'vitest';
import { checkFigures } from '#check/check-figures.ts';
import { checkReading, checkWordCounts } from '#check/check-size.ts';
import type { Band } from '#model/band.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Slide, SlideBlock } from '#model/lesson/slide.ts';
import type { Handout, HandoutBlock } from '#model/paper/handout.ts';
import { flow } from '../render/letters/sample-letter.ts';
import { fixture, reasonsFor } from './rule-on.ts';

const { version } = fixture;
const { place, band } = version;
const [first, ...others] = version.slides as [Slide, ...Slide[]];
const [sheet, cards] = version.handouts as [Handout, Handout];
const reasons = (rule: Parameters<typeof reasonsFor>[0], change: Partial<BandVersion> = {}) =>
  reasonsFor(rule, { version: { ...version, ...change } });
const inBand = (change: Partial<Band>) => ({ band: { ...band, ...change } });
const prose = (value: string, line = place.line) => ({
  kind: 'prose' as const,
  nodes: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }],
  place: { ...place, line },
});
const words = (count: number) => Array.from({ length: count }, () => 'kite').join(' ');
const withFirst = (change: Partial<Slide>) => ({ slides: [{ ...first, ...change }, ...others] });
const withSheet = (...blocks: HandoutBlock[]) => ({
  handouts: [{ ...sheet, blocks, editions: [] }, cards],
});

describe('words', () => {
  const most = band.wordsPerSlide;

  test('on a slide are as many as its band reads', () => {
    const on = (count: number) =>
      reasons(checkWordCounts, withFirst({ blocks: [prose(words(count))] }));
    expect(on(most)).toBe('');
    expect(on(most + 1)).toBe(
      `words-per-slide: Unexpected ${most + 1} words on slide 1 “The kite club” of lks2, expected at most ${most}`,
    );
  });

  test('that a click shows are no more', () => {
    const on = (count: number) => {
      const block = { kind: 'reveal', label: 'Why?', nodes: flow(words(count)), place };
      return reasons(checkWordCounts, withFirst({ blocks: [block as unknown as SlideBlock] }));
    };
    expect(on(most)).toBe('');
    expect(on(most + 1)).toContain(
      `Unexpected long <Reveal> on slide 1 of lks2, expected at most ${most} words`,
    );
  });

  test('on a sheet are as many, in each edition of it', () => {
    const limit = band.handoutWords;
    const on = (count: number) => reasons(checkWordCounts, withSheet(prose(words(count))));
    const ownWords = Number(/Unexpected (\d+) words/.exec(on(limit + 1))?.[1]) - limit - 1;
    expect(on(limit - ownWords)).toBe('');
    expect(on(limit - ownWords + 1)).toBe(
      `words-per-handout: Unexpected ${limit + 1} words on “Keep or tell” of lks2, expected at most ${limit}`,
    );
    const editions = [{ version: 'support', blocks: [prose(words(limit + 1))] }];
    expect(reasons(checkWordCounts, { handouts: [{ ...sheet, editions }, cards] })).toMatch(
      /words-per-handout: .* on “Keep or tell” \(support\)/,
    );
  });
});

describe('what is read by oneself', () => {
  const letter = (front: string) => ({
    laterLetters: [],
    letter: { ...version.letter, front: flow(front) },
  });
  const sentence = (count: number) => `${words(count)}.`.replace(/^k/, 'K');

  test('a letter has at most 400 words on its front, greeting and name among them', () => {
    const front = (count: number) => letter(Array(count).fill('Fly.').join(' '));
    expect(reasons(checkReading, front(388))).toBe('');
    expect(reasons(checkReading, front(389))).toBe(
      'letter-length: Unexpected 401 words on the front of the letter before the lesson of lks2, expected at most 400 with greeting and sign-off',
    );
  });

  test('sentences of a letter have fifteen words on average, and no more', () => {
    expect(reasons(checkReading, letter(sentence(15)))).toBe('');
    expect(reasons(checkReading, letter(sentence(16)))).toContain(
      'sentence-length: Unexpected mean of 16.0 words a sentence in the letter before the lesson of lks2, expected at most 15',
    );
  });

  test('sentences of pupils have as many as their band, where they read', () => {
    const long = { handouts: [sheet, cards], ...inBand({ sentenceWords: 1 }) };
    expect(reasons(checkReading, long)).toMatch(/^sentence-length: .* in the slides of lks2/);
    expect(reasons(checkReading, long)).toMatch(/sentence-length: .* in “Keep or tell” of lks2/);
    const unread = { ...long, ...inBand({ sentenceWords: 1, readingGrade: null }) };
    expect(reasons(checkReading, unread)).toBe('');
  });

  test('a grade is measured from a hundred words on', () => {
    const hard = 'Communicating electronically necessitates considerable deliberation today.';
    const on = (times: number) =>
      reasons(checkReading, {
        ...withSheet(prose(Array(times).fill(hard).join(' '))),
        ...inBand({ readingGrade: 2, sentenceWords: 99, readingFormula: 'flesch-kincaid' }),
      });
    expect(on(20)).toMatch(/reading-grade: Unexpected reading grade [\d.]+ in “Keep or tell”/);
    expect(on(5)).not.toMatch(/reading-grade: .*“Keep or tell”/);
  });

  test('long words are few: eight of them are too many in a short text, and seven are never', () => {
    const said = (count: number, short: number) =>
      reasons(
        checkReading,
        letter(
          `${Array(count).fill('Electronically.').join(' ')} ${Array(short).fill('Go.').join(' ')}`,
        ),
      );
    expect(said(7, 0)).not.toMatch(/long-words/);
    expect(said(8, 72)).not.toMatch(/long-words/);
    expect(said(8, 71)).toContain(
      'long-words: Unexpected 8 long words among 79 in the letter before the lesson of lks2 (Electronically), expected at most 10 in 100',
    );
  });

  test('what a letter quotes of the alert is not ours to mend, and its length counts all the same', () => {
    const hard = `In two in three children, ${Array(20).fill('electronically').join(' ')}.`;
    const quoted = (isQuoted: boolean, times = 1) => ({
      laterLetters: [],
      letter: {
        ...version.letter,
        front: flow(Array(times).fill(hard).join(' ')).map((node) =>
          Object.assign({}, node, { data: { isQuoted } }),
        ),
      },
    });
    const both = (isQuoted: boolean) =>
      [checkReading, checkFigures].map((rule) => reasons(rule, quoted(isQuoted))).join('\n');
    expect(both(false)).toMatch(/sentence-length: .*reading-grade: .*figures-dated: /s);
    expect(both(true).trim()).toBe('');
    expect(reasons(checkReading, quoted(true, 17))).toMatch(/^letter-length: .*$/);
  });

  test('six of the long words are told, so that the reason stays short', () => {
    const long = 'Animal Camera Cinema Family Holiday Hospital Magazine Umbrella'.split(' ');
    const told = reasons(checkReading, letter(`${long.join('. ')}.`));
    expect(told).toContain('(Animal, Camera, Cinema, Family, Holiday, Hospital)');
  });
});
