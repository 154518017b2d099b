import type { Flow, Place } from '#model/lesson/content.ts';
import type { Letter } from '#model/paper/letter.ts';
import { FRAME_WORDS, mostWords, wordsOfFront } from '#model/paper/letter-length.ts';
import { LETTER_NAMES } from '#model/paper/letter-names.ts';
import { lettersOf } from '#model/paper/letters.ts';
import type { CheckContext, VersionRule } from './check-context.ts';
import { distinctSheets } from './distinct-sheets.ts';
import { handoutTexts, slideTexts } from './slide-words.ts';
import { textPlaces } from './text-places.ts';
import { withoutQuotations } from './without-quotations.ts';
import { wordCount } from './word-count.ts';
import { type Measure, measure } from './words.ts';

/**
 * Below this many words a reading grade is unreliable (mygov.scot content standards, Readability; the limit is ours).
 */
const ENOUGH_WORDS = 100;
/** Most words per sentence in a letter, on average: our own limit. */
const LETTER_SENTENCE_WORDS = 15;
/** Highest reading grade of a letter: many carers read at the age of 9 to 11. */
const LETTER_GRADE = 6;

/**
 * Most long words per hundred. Adults' mean reading age asks for few (mygov.scot, Readability); the limits are ours,
 * about twice what our own lessons have.
 */
const LONG_IN_100 = { early: 4, primary: 7, secondary: 9, letter: 10 } as const;
const ENOUGH_LONG = 8;

const count = (texts: readonly string[]): number =>
  texts.reduce((total, text) => total + wordCount(text), 0);

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

/** The texts of one reader, measured. */
interface Reading {
  /** Its name in messages: “the slides”. */
  what: string;
  place: Place;
  measure: Measure;
}

/** Reading grade and sentence length are within limits, for what pupils read by themselves and for the letter. */
export const checkReading: VersionRule = (context) => {
  const { band } = context.version;
  const readings = pupilReadings(context);
  for (const reading of readings) checkLongWords(context, reading, LONG_IN_100[band.phase]);
  if (band.readingGrade !== null)
    for (const reading of readings) {
      if (reading.measure.words >= ENOUGH_WORDS)
        checkGrade(
          context,
          reading,
          band.readingGrade,
          'Shorten sentences first, then long words. The grade is a formula: trust your ear over it.',
        );
      checkSentences(context, reading, band.sentenceWords);
    }
  for (const letter of lettersOf(context.version)) {
    const textsOf = (front: Flow) => textPlaces(front, letter.place).map(({ text }) => text);
    const what = `the letter ${LETTER_NAMES[letter.id].which}`;
    const ours = measure(textsOf(withoutQuotations(letter.front)), 'flesch-kincaid');
    const reading = { what, place: letter.place, measure: ours };
    checkLongWords(context, reading, LONG_IN_100.letter);
    checkLetterLength(context, what, letter);
    checkSentences(context, reading, LETTER_SENTENCE_WORDS);
    checkGrade(
      context,
      reading,
      LETTER_GRADE,
      'Many carers read at the age of 9 to 11. Shorter sentences and shorter words help everyone.',
    );
  }
};

/** The slides, and each sheet. */
function pupilReadings({ version }: CheckContext): Reading[] {
  const { readingFormula } = version.band;
  const names = new Set(
    Object.values(version.cast).flatMap((character) => character.name.toLowerCase().split(/\s+/)),
  );
  const measured = (texts: readonly string[]) => measure(texts, readingFormula, names);
  return [
    {
      what: 'the slides',
      place: version.place,
      measure: measured(version.slides.flatMap(slideTexts)),
    },
    ...distinctSheets(version.handouts).map((handout) => ({
      what: handout.label,
      place: handout.place,
      measure: measured(handoutTexts(handout)),
    })),
  ];
}

function checkLongWords(
  { version, report }: CheckContext,
  { what, place, measure: { words, long } }: Reading,
  most: number,
): void {
  if (long.length >= ENOUGH_LONG && long.length * 100 > most * words)
    report({
      ruleId: 'long-words',
      place,
      reason: `Unexpected ${long.length} long words among ${words} in ${what} of ${version.band.id} (${[...new Set(long)].slice(0, 6).join(', ')}), expected at most ${most} in 100`,
      note: 'Slower readers stop at words of three syllables and more. Say some of them shorter, and teach the ones that have to stay.',
    });
}

function checkGrade(
  { version, report }: CheckContext,
  { what, place, measure: { grade } }: Reading,
  most: number,
  note: string,
): void {
  if (grade > most)
    report({
      ruleId: 'reading-grade',
      place,
      reason: `Unexpected reading grade ${grade.toFixed(1)} in ${what} of ${version.band.id}, expected at most ${most}`,
      note,
    });
}

function checkSentences(
  { version, report }: CheckContext,
  { what, place, measure: { sentenceWords } }: Reading,
  most: number,
): void {
  if (sentenceWords > most)
    report({
      ruleId: 'sentence-length',
      place,
      reason: `Unexpected mean of ${sentenceWords.toFixed(1)} words a sentence in ${what} of ${version.band.id}, expected at most ${most}`,
      note: 'Break long sentences where you would breathe.',
    });
}

function checkLetterLength({ version, report }: CheckContext, what: string, letter: Letter): void {
  const { band } = version;
  const { front, place } = letter;
  const words = wordsOfFront(front) + FRAME_WORDS;
  const most = mostWords(letter);
  if (words > most)
    report({
      ruleId: 'letter-length',
      place,
      reason: `Unexpected ${words} words on the front of ${what} of ${band.id}, expected at most ${most} with greeting and sign-off`,
      note: 'A letter that is too long is not read. Leave the least useful sentence out.',
      laidOut: `The front of ${what} of ${band.name} has ${words} words; ${most} are read with ease.`,
    });
}
