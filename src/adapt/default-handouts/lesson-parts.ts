/** What default handouts take from a lesson: its words, its message, its question, its law, its help. */
import { toString as textContent } from 'mdast-util-to-string';
import type { BandVersion } from '#model/band-version.ts';
import { EMERGENCY } from '#model/help-route.ts';
import type { Flow, PictureRef, Place, Text } from '#model/lesson/content.ts';
import type { Check, Help } from '#model/lesson/slide.ts';
import type { Handout, HandoutBlock } from '#model/paper/handout.ts';
import { plain } from '../text.ts';
import { symbolOf } from './word-symbols.ts';

/** A lesson without the papers that are made from it. */
export type Lesson = Omit<BandVersion, 'defaultHandouts'>;

export interface LessonWord {
  word: string;
  meaning: Text;
  picture: PictureRef | null;
}

/**
 * The words to teach, with a picture each where there is one: the lesson's own, or a symbol for the word.
 * @param hasPicture Is there a picture of that name?
 */
export function lessonWords(lesson: Lesson, hasPicture: (name: string) => boolean): LessonWord[] {
  const shown = new Map(
    lesson.slides
      .flatMap((slide) => slide.blocks)
      .flatMap((block) => (block.kind === 'keywords' ? block.words : []))
      .map((word) => [word.word.toLowerCase(), word.picture]),
  );
  return lesson.plan.keywords.map(({ left, right, place }) => {
    const word = textContent(left);
    const name = symbolOf(word);
    const symbol = name && hasPicture(name) ? { name, alt: '', place } : null;
    return { word, meaning: right, picture: shown.get(word.toLowerCase()) ?? symbol };
  });
}

/** Pictures for most of the words or for none: a few among many look like mistakes. */
export const evenlyPictured = (words: readonly LessonWord[]): LessonWord[] =>
  words.filter(({ picture }) => picture).length * 2 >= words.length
    ? [...words]
    : words.map((word) => ({ ...word, picture: null }));

/** The first words, at most `most`, whose meanings together stay within a word limit. */
export function wordsWithin(words: readonly LessonWord[], most: number, limit: number) {
  let used = 0;
  return words.slice(0, most).filter(({ word, meaning }) => {
    used += count(word) + count(textContent(meaning));
    return used <= limit;
  });
}

const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The sentence to remember: the last that the deck shows, which is the one before the closing. */
export function keyMessage(lesson: Lesson): Flow {
  const messages = lesson.slides
    .flatMap((slide) => slide.blocks)
    .filter((block) => block.kind === 'key-message');
  return (
    messages.at(-1)?.nodes ?? [sentence('It is never the child’s fault. Tell an adult you trust.')]
  );
}

/** The question with one best answer; `null` where the deck asks none. */
export function checkQuestion(lesson: Lesson): Check | null {
  const blocks = lesson.slides.flatMap((slide) => slide.blocks);
  return blocks.find((block): block is Check => block.kind === 'check') ?? null;
}

/** What pupils are told of the law, from the slide that is about it; empty where the band hears none. */
export function lawLines(lesson: Lesson): Flow {
  return lesson.slides
    .filter(({ title }) => /\blaws?\b/i.test(title))
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'prose' ? block.nodes : []))
    .filter(({ type }) => type === 'list' || type === 'paragraph');
}

/** The people and the line that the first slide names, and 999: for pages that have no room for all. */
export const nearestHelp = (lesson: Lesson): Help => ({
  kind: 'help',
  routes: [...lesson.strip, ...helpBlock(lesson).routes.filter(({ id }) => id === EMERGENCY)],
  place: lesson.place,
});

/** Routes that a page has room for beside a few words, in large print too: the nearest stand first. */
const ON_PAGE = 14;

/** Where to turn, on one page; the lesson's own sheets have all of it. */
export const helpBlock = ({ routes, place }: Lesson): Help => ({
  kind: 'help',
  routes: routes.slice(0, ON_PAGE),
  place,
});

export const sentence = (value: string): Flow[number] => ({
  type: 'paragraph',
  children: plain(value),
});

export const prose = (place: Place, ...paragraphs: string[]): HandoutBlock => ({
  kind: 'prose',
  nodes: paragraphs.map(sentence),
  place,
});

/**
 * What stands beside every word on law or images, for bands that may meet one: whoever fears trouble asks nobody.
 * A younger band's sheets say it where the lesson does.
 */
export const promiseFor = ({ band, place }: Lesson): HandoutBlock[] =>
  band.phase === 'secondary' ? [prose(place, NOT_IN_TROUBLE)] : [];

/** Do these words say so already? */
export const saysPromise = (paragraphs: Flow): boolean =>
  /in trouble/i.test(textContent({ type: 'root', children: paragraphs }));

export const NOT_IN_TROUBLE = 'You are not in trouble for asking for help.';

/** A sheet of the lesson's own, for pupils who work on it. */
export const paperOf = (
  lesson: Lesson,
  paper: Pick<Handout, 'id' | 'title' | 'blocks'> & Partial<Handout> & { says?: string },
): Handout => {
  const { says = '', ...rest } = paper;
  return {
    kind: 'worksheet',
    intro: plain(says),
    copies: 'pupil',
    paper: 'a4',
    editions: [],
    lookFor: [],
    place: lesson.place,
    ...rest,
  };
};
