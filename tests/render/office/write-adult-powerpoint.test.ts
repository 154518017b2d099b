/** Slides of a meeting of adults, to edit: of the lesson that ships. */
import { beforeAll, expect, test } from 'vitest';
import { nameFinder } from '#check/find-names.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { AdultDeck } from '#model/paper/workshop.ts';
import { PART_LABEL } from '#model/paper/workshop-parts.ts';
import type { Prepared } from '#pipeline/prepared.ts';
import { writePowerPoint } from '#render/pptx/write-powerpoint.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { firstLesson } from '../../first-lesson.ts';
import { office } from './office.ts';
import { type OpenSlides, openSlides, slideWords } from './open-slides.ts';

const pictures = loadPictures()([]);
const tools = { ...office, paper: { pictures } };
const problems: Problem[] = [];
const write = (deck: AdultDeck) => {
  const slides = deck.slides.map((slide) => ({ ...slide, section: PART_LABEL[slide.step] }));
  return writePowerPoint({ ...deck, slides, draft: false }, tools, (problem) =>
    problems.push(problem),
  );
};

let lesson: Prepared['lesson'];
let made: { deck: AdultDeck; bytes: Uint8Array; file: OpenSlides }[];
beforeAll(async () => {
  const { lessons } = await firstLesson();
  const [first] = lessons;
  if (!first?.workshops) throw new Error('Nothing was made');
  lesson = first.lesson;
  made = [first.workshops.parents.deck, first.workshops.staff].map((deck) => {
    const { bytes } = write(deck);
    return { deck, bytes, file: openSlides(bytes) };
  });
});

const titleOf = (markup: string) => slideWords(titleShape(markup)).join(' ');
const titleShape = (markup: string) =>
  (markup.match(/<p:sp>.*?<\/p:sp>/gs) ?? []).find((shape) =>
    /type="(title|ctrTitle)"/.test(shape),
  ) ?? '';

test('every slide is there, in its order, with room for all it says', () => {
  expect(problems).toEqual([]);
  for (const { deck, file } of made) {
    expect(deck.slides.length).toBeLessThanOrEqual(14);
    const titles = file.slides.map(titleOf);
    const begun = titles.filter(
      (title, index) => title !== titles[index - 1] && !/^Answers?: /.test(title),
    );
    expect(begun).toEqual(deck.slides.map(({ title }) => title));
    // More than the deck has are answers of the slides that pupils see.
    expect(titles.filter((title) => !/^Answers?: /.test(title))).toHaveLength(deck.slides.length);
  }
});

test('first, last and all between have the layouts of their kind', () => {
  for (const { deck, file } of made) {
    const layouts = file.slides.map((_, index) => {
      const all = [...file.relations(`ppt/slides/slide${index + 1}.xml`).values()];
      const markup = file.parts[all.find(({ kind }) => kind === 'slideLayout')?.target ?? ''] ?? '';
      return /<p:cSld name="([^"]*)"/.exec(markup)?.[1];
    });
    expect([layouts[0], layouts.at(-1)]).toEqual(['Title', 'Closing']);
    expect(layouts.filter((name) => name === 'Ground rules')).toHaveLength(
      deck.slides.filter(({ layout }) => layout === 'rules').length,
    );
    expect(layouts).not.toContain(undefined);
  }
});

test('whoever leads finds the part of the meeting, its minutes and what to say under each slide', () => {
  for (const { deck, file } of made) {
    const notes = file.notes.map((markup) => slideWords(markup).join('\n'));
    const begun = notes.filter((text) => !text.includes('its minutes and notes are'));
    expect(begun).toHaveLength(deck.slides.length);
    for (const [index, { step, minutes }] of deck.slides.entries()) {
      expect(begun[index]).toContain(`${PART_LABEL[step]}: `);
      if (minutes >= 1) expect(begun[index]).toContain(`${minutes} minute`);
      expect(begun[index]?.split('\n').length).toBeGreaterThan(1);
    }
  }
});

test('the slide sorter shows the parts of the meeting', () => {
  for (const { deck, file } of made) {
    const named = [
      ...(file.parts['ppt/presentation.xml'] ?? '').matchAll(/<p14:section name="([^"]*)"/g),
    ];
    expect(named.map(([, name]) => name)).toEqual([
      ...new Set(deck.slides.map(({ step }) => PART_LABEL[step])),
    ]);
  }
});

test('a slide that pupils see speaks with their cast, and says whose it is', () => {
  const [parents] = made;
  const shown = parents?.deck.slides.filter(({ from }) => from !== null) ?? [];
  expect(shown).toHaveLength(2);
  for (const { title, years, from } of shown) {
    const markup = parents?.file.slides.find((each) => titleOf(each) === title) ?? '';
    const words = slideWords(markup).join('\n');
    expect(words).toContain(years);
    const names = Object.values(from?.cast ?? {}).map(({ name }) => name);
    expect(names.some((name) => words.includes(name))).toBe(true);
  }
});

test('a service is named on one slide at most, and a look-alike or challenge on none', () => {
  const find = nameFinder(lesson.alert.names.filter(({ role }) => role !== 'slogan'));
  for (const { file } of made) {
    const found = file.slides.flatMap((markup) => slideWords(markup)).flatMap((text) => find(text));
    expect(found.length).toBeLessThanOrEqual(1);
    for (const { name } of found)
      expect(lesson.alert.names.find((item) => item.name === name)?.role).toBe('subject');
  }
});

test('the same deck gives the same bytes', () => {
  for (const { deck, bytes } of made) expect(write(deck).bytes).toEqual(bytes);
});
