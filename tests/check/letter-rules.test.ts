/** Rules on letters. */
import { describe, expect, test } from 'vitest';
import { checkLetter } from '#check/check-letter.ts';
import { checkPhrases } from '#check/check-phrases.ts';
import type { Alert } from '#model/alert/alert.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Lesson } from '#model/lesson/lesson.ts';
import type { Slide, SlideBlock } from '#model/lesson/slide.ts';
import { flow, text } from '../render/letters/sample-letter.ts';
import { fixture, reasonsFor } from './rule-on.ts';

const { sharedData, lesson, version } = fixture;
const { place } = version;
const [slide] = version.slides as [Slide, ...Slide[]];
const prose = (words: string) => ({ kind: 'prose' as const, nodes: flow(words), place });
const withSlide = (...blocks: SlideBlock[]): BandVersion => ({
  ...version,
  slides: [...version.slides, { ...slide, id: 's99', part: 'story', blocks, notes: [] }],
});

describe('a letter', () => {
  const [after] = version.laterLetters;
  const letter = (words: string, namesPlatform = false): Partial<BandVersion> => ({
    letter: { ...version.letter, front: [...version.letter.front, ...flow(words)], namesPlatform },
  });
  const decided: Lesson = {
    ...lesson,
    alert: {
      ...lesson.alert,
      naming: {
        families: { because: 'They need it.', role: 'Lead', date: '2026-11-24' },
      } as Alert['naming'],
    },
  };
  const letterReasons = (change: Partial<BandVersion>, of = lesson) =>
    reasonsFor(checkLetter, { lesson: of, version: { ...version, ...change } });

  test('has no name where it may name none, whatever was decided for others', () => {
    expect(letterReasons(letter('It is Blobchat.'))).toMatch(/^letter-names-once/);
    expect(letterReasons(letter('It is Blobchat.'), decided)).toMatch(
      /^letter-names-once: .*expected none/,
    );
  });

  test('has it once where the lead decided so', () => {
    expect(letterReasons(letter('It is Blobchat.', true), decided)).toBe('');
    expect(letterReasons(letter('It is Blobchat. Blobchat!', true), decided)).toMatch(
      /^letter-names-once/,
    );
    expect(letterReasons(letter('Blobchat.\n\nBlobchat.', true), decided)).toMatch(
      /^letter-names-once: .*second “blobchat”/,
    );
  });

  test('is looked at as a whole: subject, card, later letters, other languages', () => {
    const { card } = version.letter;
    for (const change of [
      { letter: { ...version.letter, subject: 'Blobchat in Years 3 and 4' } },
      { letter: { ...version.letter, card: { ...card, openers: [text('Do you use Blobchat?')] } } },
      { laterLetters: after ? [{ ...after, front: [...after.front, ...flow('Blobchat.')] }] : [] },
      { translations: [{ letter: { ...version.letter, front: flow('Blobchat.') } }] as never },
    ])
      expect([Object.keys(change), letterReasons(change)]).toEqual([
        Object.keys(change),
        expect.stringMatching(/letter-names-once/),
      ]);
  });

  test('is calm, says when, and offers sight of what is used', () => {
    expect(letterReasons({})).toBe('');
    const { letter } = version;
    expect(letterReasons({ letter: { ...letter, subject: 'Urgent: please read' } })).toMatch(
      /^letter-calm: Unexpected “Urgent” in the subject/,
    );
    expect(
      letterReasons({ letter: { ...letter, front: flow('You can see the slides.') } }),
    ).toMatch(/^letter-complete: .*does not say when/);
    const offered = (what: string) =>
      letterReasons({
        letter: { ...letter, front: flow(`You can see ${what} ${sharedData.school.lessonsWhen}.`) },
      });
    for (const what of ['the story', 'the stories', 'every page', 'all that we use', 'the sheet'])
      expect([what, offered(what)]).toEqual([what, '']);
    const when = flow(`It is ${sharedData.school.lessonsWhen}.`);
    expect(letterReasons({ letter: { ...letter, front: when } })).toMatch(
      /^letter-complete: .*offer sight/,
    );
  });

  test('keeps to the words of the age that it is about, up to eleven', () => {
    const word = sharedData.embargo.words.find(
      ({ from, stem }) => from === 'ks4' && !stem.includes('('),
    );
    const said = letter(`It is about ${word?.stem.replace('*', '')}.`);
    expect(letterReasons(said)).toMatch(/^letter-words/);
    const older = { ...said, band: { ...version.band, ages: [11, 14] as [number, number] } };
    expect(letterReasons(older)).not.toMatch(/letter-words/);
  });
});

test('what only a letter may not say is refused in letters, and left alone elsewhere', () => {
  const hint = 'It has happened in our school.';
  const reasons = (change: Partial<BandVersion>) =>
    reasonsFor(checkPhrases, { version: { ...version, ...change } });
  const [after] = version.laterLetters;
  const front = flow(hint);
  expect(reasons({ letter: { ...version.letter, front } })).toMatch(/^letter-safe/);
  expect(reasons({ laterLetters: after ? [{ ...after, front }] : [] })).toMatch(/^letter-safe/);
  expect(reasons(withSlide(prose(hint)))).toBe('');
});
