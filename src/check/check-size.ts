import type { Place } from '#model/content.ts';
import { wordsIn } from '#model/count-words.ts';
import { LETTER_NAMES } from '#model/letter-names.ts';
import { lettersOf } from '#model/letters.ts';
import type { VersionRule } from './check-context.ts';
import { distinctSheets } from './distinct-sheets.ts';
import { handoutTexts, slideTexts } from './slide-words.ts';
import { textPlaces } from './text-places.ts';
import { type Measure, measure } from './words.ts';

/**
 * Below this many words a reading grade is unreliable (mygov.scot content standards, Readability; the limit is ours).
 */
const ENOUGH_WORDS = 100;
/** Most words on the front of a letter. */
const LETTER_WORDS = 280;
/** Words of greeting and sign-off, which the letter template adds. */
const LETTER_FRAME_WORDS = 12;
/** Most words per sentence in a letter, on average: our own limit. */
const LETTER_SENTENCE_WORDS = 15;

/**
 * Most long words per hundred. Adults' mean reading age asks for few (mygov.scot, Readability); the limits are ours,
 * about twice what our own lessons have.
 */
const LONG_IN_100 = { early: 4, primary: 7, secondary: 9, letter: 10 } as const;
const ENOUGH_LONG = 8;

const count = (texts: readonly string[]): number =>
  texts.reduce((total, text) => total + wordsIn(text).length, 0);

/** Words per slide and per sheet are within the band's limits. */
export const checkWordCounts: VersionRule = ({ version, report }) => {
  const { band } = version;
  for (const slide of version.slides) {
    const words = count(slideTexts(slide));
    if (words > band.wordsPerSlide)
      report({
        ruleId: 'words-per-slide',
        place: slide.place,
        reason: `Unexpected ${words} words on slide ${slide.id.slice(1)} “${slide.title}” of ${band.id}, expected at most ${band.wordsPerSlide}`,
        note: 'A wall of text is not read. Say it in fewer words, put what the teacher says into <Notes>, or make two slides.',
        laidOut: `Slide ${slide.id.slice(1)} of ${band.name}, “${slide.title}”, has ${words} words; ${band.wordsPerSlide} are read with ease.`,
      });
    for (const block of slide.blocks)
      if (
        block.kind === 'reveal' &&
        count([...textPlaces(block.nodes, slide.place)].map(({ text }) => text)) >
          band.wordsPerSlide
      )
        report({
          ruleId: 'words-per-slide',
          place: block.place,
          reason: `Unexpected long <Reveal> on slide ${slide.id.slice(1)} of ${band.id}, expected at most ${band.wordsPerSlide} words`,
          note: 'What a click shows is read like a slide. Shorten it.',
          laidOut: `What a click shows on slide ${slide.id.slice(1)} of ${band.name} has more than ${band.wordsPerSlide} words.`,
        });
  }
  for (const handout of distinctSheets([...version.handouts, ...version.defaultHandouts])) {
    const words = count(handoutTexts(handout));
    if (words > band.handoutWords)
      report({
        ruleId: 'words-per-handout',
        place: handout.place,
        reason: `Unexpected ${words} words on ${handout.label} of ${band.id}, expected at most ${band.handoutWords}`,
        note: 'A pupil of this age gives up on a longer sheet. Cut it, or split it.',
        laidOut: `“${handout.title}” of ${band.name} has ${words} words; ${band.handoutWords} are read with ease.`,
      });
  }
};

/** Reading grade and sentence length are within limits, for what pupils read by themselves and for the letter. */
export const checkReading: VersionRule = ({ version, report }) => {
  const { band } = version;
  const names = new Set(
    Object.values(version.cast).flatMap((character) => character.name.toLowerCase().split(/\s+/)),
  );
  const measured = (texts: readonly string[]) => measure(texts, band.readingFormula, names);
  const pools = [
    {
      ...{ what: 'the slides', place: version.place },
      is: measured(version.slides.flatMap(slideTexts)),
    },
    ...distinctSheets(version.handouts).map((handout) => ({
      ...{ what: handout.label, place: handout.place },
      is: measured(handoutTexts(handout)),
    })),
  ];
  const checkLong = (what: string, { words, long }: Measure, most: number, place: Place) => {
    if (long.length >= ENOUGH_LONG && long.length * 100 > most * words)
      report({
        ruleId: 'long-words',
        place,
        reason: `Unexpected ${long.length} long words among ${words} in ${what} of ${band.id} (${[...new Set(long)].slice(0, 6).join(', ')}), expected at most ${most} in 100`,
        note: 'Slower readers stop at words of three syllables and more. Say some of them shorter, and teach the ones that have to stay.',
      });
  };
  for (const { what, is, place } of pools) checkLong(what, is, LONG_IN_100[band.phase], place);
  if (band.readingGrade !== null)
    for (const { what, is, place } of pools) {
      const { words, grade, sentenceWords } = is;
      if (words >= ENOUGH_WORDS && grade > band.readingGrade)
        report({
          ruleId: 'reading-grade',
          place,
          reason: `Unexpected reading grade ${grade.toFixed(1)} in ${what} of ${band.id}, expected at most ${band.readingGrade}`,
          note: 'Shorten sentences first, then long words. The grade is a formula: trust your ear over it.',
        });
      if (sentenceWords > band.sentenceWords)
        report({
          ruleId: 'sentence-length',
          place,
          reason: `Unexpected mean of ${sentenceWords.toFixed(1)} words a sentence in ${what} of ${band.id}, expected at most ${band.sentenceWords}`,
          note: 'Break long sentences where you would breathe.',
        });
    }
  for (const letter of lettersOf(version)) {
    const front = [...textPlaces(letter.front, letter.place)].map(({ text }) => text);
    const what = `the letter ${LETTER_NAMES[letter.id].which}`;
    const { words, grade, sentenceWords, ...rest } = measure(front, 'flesch-kincaid');
    checkLong(what, { words, grade, sentenceWords, ...rest }, LONG_IN_100.letter, letter.place);
    if (words + LETTER_FRAME_WORDS > LETTER_WORDS)
      report({
        ruleId: 'letter-length',
        place: letter.place,
        reason: `Unexpected ${words + LETTER_FRAME_WORDS} words on the front of ${what} of ${band.id}, expected at most ${LETTER_WORDS} with greeting and sign-off`,
        note: 'A letter that is too long is not read. Leave the least useful sentence out.',
        laidOut: `The front of ${what} of ${band.name} has ${words + LETTER_FRAME_WORDS} words; ${LETTER_WORDS} are read with ease.`,
      });
    if (sentenceWords > LETTER_SENTENCE_WORDS)
      report({
        ruleId: 'sentence-length',
        place: letter.place,
        reason: `Unexpected mean of ${sentenceWords.toFixed(1)} words a sentence in ${what} of ${band.id}, expected at most ${LETTER_SENTENCE_WORDS}`,
        note: 'Break long sentences where you would breathe.',
      });
    if (grade > 6)
      report({
        ruleId: 'reading-grade',
        place: letter.place,
        reason: `Unexpected reading grade ${grade.toFixed(1)} in ${what} of ${band.id}, expected at most 6`,
        note: 'Many carers read at the age of 9 to 11. Shorter sentences and shorter words help everyone.',
      });
  }
};
