/** Parts of a lesson that default handouts use: words, message, question, law and help. */
import { toString as textContent } from 'mdast-util-to-string';
import type { BandVersion } from '#model/band-version.ts';
import { EMERGENCY } from '#model/help-route.ts';
import type { Flow, PictureRef, Place, Text } from '#model/lesson/content.ts';
import type { Check, Help } from '#model/lesson/slide.ts';
import type { Handout, HandoutBlock } from '#model/paper/handout.ts';
import { plain } from '../text.ts';
import { symbolOf } from './word-symbols.ts';

/** A band version without its default handouts. */
export type Lesson = Omit<BandVersion, 'defaultHandouts'>;

export interface LessonWord {
  word: string;
  meaning: Text;
  picture: PictureRef | null;
}

/**
 * The words to teach, each with a picture where there is one: the lesson's own, or a symbol.
 * @param hasPicture Does a picture of that name exist?
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

/** Keeps pictures only if most words have one: a few among many look like mistakes. */
export const evenlyPictured = (words: readonly LessonWord[]): LessonWord[] =>
  words.filter(({ picture }) => picture).length * 2 >= words.length
    ? [...words]
    : words.map((word) => ({ ...word, picture: null }));

/** The first words, at most `most`, whose texts together stay within a word limit. */
export function wordsWithin(words: readonly LessonWord[], most: number, limit: number) {
  let used = 0;
  return words.slice(0, most).filter(({ word, meaning }) => {
    used += count(word) + count(textContent(meaning));
    return used <= limit;
  });
}

const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The key message: the deck's last one, before the closing. */
export function keyMessage(lesson: Lesson): Flow {
  const messages = lesson.slides
    .flatMap((slide) => slide.blocks)
    .filter((block) => block.kind === 'key-message');
  return (
    messages.at(-1)?.nodes ?? [sentence('It is never the child’s fault. Tell an adult you trust.')]
  );
}

/** The check question; `null` where the deck has none. */
export function checkQuestion(lesson: Lesson): Check | null {
  const blocks = lesson.slides.flatMap((slide) => slide.blocks);
  return blocks.find((block): block is Check => block.kind === 'check') ?? null;
}

/** The lines on the law, from the slides about it; empty where the band has none. */
export function lawLines(lesson: Lesson): Flow {
  return lesson.slides
    .filter(({ title }) => /\blaws?\b/i.test(title))
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'prose' ? block.nodes : []))
    .filter(({ type }) => type === 'list' || type === 'paragraph');
}

/** The nearest people and line, and 999: for pages without space for all routes. */
export const nearestHelp = (lesson: Lesson): Help => ({
  kind: 'help',
  routes: [...lesson.strip, ...helpBlock(lesson).routes.filter(({ id }) => id === EMERGENCY)],
  place: lesson.place,
});

/** Most routes on a page with a few words, in large print too; the nearest come first. */
const MAX_ROUTES = 14;

/** Help routes that fit on one page; the lesson's own sheets have all of them. */
export const helpBlock = ({ routes, place }: Lesson): Help => ({
  kind: 'help',
  routes: routes.slice(0, MAX_ROUTES),
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
 * “Not in trouble” for sheets on law or images, in secondary bands: a pupil who fears trouble asks nobody. Sheets of
 * younger bands say it where the lesson does.
 */
export const promiseFor = ({ band, place }: Lesson): HandoutBlock[] =>
  band.phase === 'secondary' ? [prose(place, NOT_IN_TROUBLE)] : [];

/** Do these paragraphs have the promise already? */
export const hasPromise = (paragraphs: Flow): boolean =>
  /in trouble/i.test(textContent({ type: 'root', children: paragraphs }));

export const NOT_IN_TROUBLE = 'You are not in trouble for asking for help.';

/** A worksheet with default properties. */
export const worksheetOf = (
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
