import { expect, test } from 'vitest';
import type { SlideBlock } from '#model/lesson/slide.ts';
import { heroOf, withFaces } from '#render/arrange/faces.ts';
import { slidePages } from '#render/arrange/slide-pages.ts';
import { portraitName } from '#render/pictures/draw-character.ts';
import { BLOCKS, flow, place, slide, version } from './sample-version.ts';

const context = { version: version(), pictures: { has: () => true } };
const prose = (words: number): SlideBlock => ({
  kind: 'prose',
  nodes: flow(Array(words).fill('word').join(' ')),
  place,
});
const said = BLOCKS.find(({ kind }) => kind === 'speech') as SlideBlock;
const look = (blocks: SlideBlock[], part?: 'check') =>
  withFaces({ ...slide('s1', 'story', blocks), part: part ?? 'story' }, blocks, context);
const portraits = (blocks: ReturnType<typeof look>) =>
  blocks.flatMap((block) =>
    block.kind === 'pictures' ? block.items.map(({ picture }) => picture.name) : [],
  );

test('who speaks on a slide of many words looks on, large, and is not shown small as well', () => {
  const blocks = look([prose(40), said]);
  expect(portraits(blocks)).toEqual([portraitName('amira')]);
  expect(blocks.filter((block) => 'faced' in block)).toHaveLength(1);
});

test('a few words, several who speak, or a picture leave a slide as it is', () => {
  for (const blocks of [
    [prose(10), said],
    [prose(40), said, said],
    [prose(40), said, BLOCKS.find(({ kind }) => kind === 'scene') as SlideBlock],
  ])
    expect(look(blocks)).toEqual(blocks);
});

test('a slide of no story has nobody to look on', () => {
  const blocks = [prose(40), said];
  expect(look(blocks, 'check')).toEqual(blocks);
});

test('the first of the people in a scene of the story looks on, beside a message alone that leaves room', () => {
  const scene = BLOCKS.find(({ kind }) => kind === 'scene') as SlideBlock;
  const stage = {
    ...{ setting: 'classroom', light: 'day', show: 'close-up', things: [], says: [], place },
    people: [{ who: 'amira', mood: 'calm', pose: null, looks: null, at: null }],
  };
  const storySlide = slide('s1', 'story', [{ ...scene, stage } as unknown as SlideBlock]);
  const about = {
    ...context,
    version: { ...context.version, slides: [{ ...storySlide, part: 'story' }] },
  };
  expect(heroOf(context)).toBeNull();
  expect(heroOf(about as typeof context)).toBe('amira');
  const looksOn = (words: string) => {
    const message: SlideBlock = { kind: 'key-message', nodes: flow(words), place };
    return slidePages(slide('s2', 'message', [message]), about as typeof context).first.onlooker;
  };
  expect(looksOn('It is never a child’s fault.')).toBe('amira');
  expect(looksOn('word '.repeat(30))).toBeNull();
});
