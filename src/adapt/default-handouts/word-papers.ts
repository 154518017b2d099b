/** Sheets on the lesson's words: a glossary to take home, and a page to look at before the lesson. */
import type { Band } from '#model/band.ts';
import type { Handout, HandoutBlock } from '#model/paper/handout.ts';
import { plain } from '../text.ts';
import {
  evenlyPictured,
  hasPromise,
  helpBlock,
  keyMessage,
  type Lesson,
  type LessonWord,
  lessonWords,
  nearestHelp,
  promiseFor,
  wordsWithin,
  worksheetOf,
} from './lesson-parts.ts';

/** Most words on a page. */
const MOST_WORDS = { early: 4, primary: 6, secondary: 6 } as const satisfies Record<
  Band['phase'],
  number
>;

/** The glossary, with a column for the family's language. The youngest get pictures instead. */
export function glossaryPaper(
  lesson: Lesson,
  hasPicture: (name: string) => boolean,
): Handout | null {
  const { phase, readAloud, handoutWords } = lesson.band;
  const words = wordsWithin(
    lessonWords(lesson, hasPicture),
    MOST_WORDS[phase],
    Math.floor(handoutWords * 0.6),
  );
  // Two words are no list: the picture page has them.
  if (words.length < 3) return null;
  const message = keyMessage(lesson);
  return worksheetOf(lesson, {
    id: 'glossary',
    title: readAloud ? 'My words' : 'Words for this lesson',
    says: readAloud ? 'Say them. Draw them.' : 'Write each word in a language you know well.',
    blocks: [
      {
        kind: 'glossary',
        column: readAloud ? 'At home we say' : 'In my language',
        words: evenlyPictured(words),
        place: lesson.place,
      },
      { kind: 'key-message', nodes: message, place: lesson.place },
      ...(hasPromise(message) ? [] : promiseFor(lesson)),
      helpBlock(lesson),
    ],
  });
}

/** Fewest symbols of a row. */
const FEWEST_SYMBOLS = 3;

interface Step {
  picture: string;
  says: string;
}
/** What will happen in the lesson: a pupil who knows it is calmer, and knows how to leave. */
const STEPS: Record<Band['phase'], Step[]> = {
  early: [
    { picture: 'eyes', says: 'I can watch.' },
    { picture: 'raised-hand', says: 'I can stop.' },
    { picture: 'speaking-head', says: 'I can tell.' },
  ],
  primary: [
    { picture: 'open-book', says: 'We hear a made-up story.' },
    { picture: 'eyes', says: 'I can join in or just watch.' },
    { picture: 'raised-hand', says: 'I can ask for a break.' },
    { picture: 'speaking-head', says: 'I can tell an adult I trust.' },
  ],
  secondary: [
    { picture: 'open-book', says: 'The people in it are made up.' },
    { picture: 'eyes', says: 'I can join in, or pass and listen.' },
    { picture: 'door', says: 'I can step out for a while.' },
    { picture: 'speaking-head', says: 'I can talk to an adult afterwards.' },
  ],
};

/** A page to look at with an adult before the lesson: its words in pictures, and what will happen. */
export function preTeachPaper(lesson: Lesson, hasPicture: (name: string) => boolean): Handout {
  const { phase, handoutWords } = lesson.band;
  const { place } = lesson;
  const bare = handoutWords < 40;
  const all = lessonWords(lesson, hasPicture);
  // One or two symbols among many words look like mistakes.
  const some = all.filter((word) => word.picture);
  const pictured = phase === 'early' || some.length >= FEWEST_SYMBOLS ? some : [];
  const words = bare
    ? pictured.slice(0, 3)
    : wordsWithin(pictured, phase === 'early' ? 3 : 6, Math.floor(handoutWords * 0.4));
  // Words without a symbol are read aloud: the youngest meet them in the story.
  const others =
    phase === 'early'
      ? []
      : wordsWithin(
          all.filter((word) => !pictured.includes(word)),
          6 - words.length,
          Math.floor(handoutWords * 0.3),
        );
  const heading = (text: string): HandoutBlock => ({ kind: 'heading', text: plain(text), place });
  return worksheetOf(lesson, {
    id: 'before-the-lesson',
    title: phase === 'early' ? 'Look first' : 'Before the lesson',
    says: bare ? '' : phase === 'early' ? 'Look. Point. Say.' : 'Look at this with an adult first.',
    blocks: [
      ...(words.length + others.length > 0 && !bare ? [heading('Words')] : []),
      ...(words.length > 0
        ? [
            {
              kind: 'symbols' as const,
              columns: words.length === 4 ? 4 : 3,
              items: words.map((word) => asSymbol(word, bare, place)),
              place,
            },
          ]
        : []),
      ...(others.length > 0
        ? [{ kind: 'keywords' as const, words: evenlyPictured(others), place }]
        : []),
      ...(bare ? [] : [heading('What will happen')]),
      {
        kind: 'symbols',
        columns: STEPS[phase].length,
        items: STEPS[phase].map(({ picture, says }) => ({
          picture: hasPicture(picture) ? { name: picture, alt: '', place } : null,
          word: '',
          text: plain(says),
          place,
        })),
        place,
      },
      ...promiseFor(lesson),
      nearestHelp(lesson),
    ],
  });
}

const asSymbol = (
  { word, meaning, picture }: LessonWord,
  bare: boolean,
  place: Lesson['place'],
) => ({
  picture,
  word,
  text: bare ? [] : meaning,
  place,
});
