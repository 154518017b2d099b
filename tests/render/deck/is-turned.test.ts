import { expect, test } from 'vitest';
import type { Arrangement } from '#render/arrange/arrange.ts';
import { isTurned } from '#render/arrange/is-turned.ts';
import { slide } from './sample-version.ts';

type Shape = Arrangement['shape'];
/** Ids of the slides that are turned round; each is laid out as `shapes` says, or in one column. */
const turned = (slides: ReturnType<typeof slide>[], shapes: Record<string, Shape> = {}) =>
  slides
    .filter((each) => isTurned(each, slides, ({ id }) => shapes[id] ?? 'single'))
    .map(({ id }) => id);

test('every other short story in a row is turned round', () => {
  const stories = ['s1', 's2', 's3', 's4'].map((id) => slide(id, 'message', []));
  expect(turned(stories)).toEqual(['s2', 's4']);
});

test('every other picture beside its words is turned round, whatever its layout is called', () => {
  const stories = [
    slide('s1', 'story', []),
    slide('s2', 'picture', []),
    slide('s3', 'story', []),
    slide('s4', 'message', []),
  ];
  const beside = { s1: 'beside', s2: 'beside', s3: 'beside', s4: 'beside' } as const;
  expect(turned(stories, beside)).toEqual(['s2', 's4']);
});

test('a slide of another sort begins a new row', () => {
  const stories = [
    slide('s1', 'message', []),
    slide('s2', 'story', []),
    slide('s3', 'message', []),
    slide('s4', 'story', []),
  ];
  expect(turned(stories)).toEqual([]);
  expect(turned(stories, { s4: 'beside' })).toEqual([]);
});

test('a message that is no story stays as it is', () => {
  expect(turned([slide('s1', 'message', []), slide('s2', 'message', [], 'help')])).toEqual([]);
});
