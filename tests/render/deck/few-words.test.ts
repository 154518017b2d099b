import { expect, test } from 'vitest';
import type { SlideBlock } from '#model/lesson/slide.ts';
import { arrange } from '#render/arrange/arrange.ts';
import { isInFewWords } from '#render/arrange/few-words.ts';
import { BLOCKS, flow, place } from './sample-version.ts';

const screen = BLOCKS.find(({ kind }) => kind === 'screen') as SlideBlock;
const prose = (...lines: string[]): SlideBlock => ({ kind: 'prose', nodes: flow(...lines), place });
const talk: SlideBlock = { kind: 'talk', minutes: 1, groups: 'pairs', nodes: flow('Why?'), place };
const isFew = (...blocks: SlideBlock[]) => isInFewWords(arrange(blocks));

test('a line or two beside a screen, and a question on it, are few words', () => {
  expect(isFew(screen, prose('That is blackmail.'))).toBe(true);
  expect(isFew(screen, prose('Vee writes again.'), talk)).toBe(true);
  expect(isFew(screen, prose('word '.repeat(18)))).toBe(false);
});

test('so is one paragraph alone; several are points, and words under a message follow from it', () => {
  expect(isFew(prose('word '.repeat(30)))).toBe(true);
  expect(isFew(prose('One thing.', 'Another.'))).toBe(false);
  expect(isFew({ kind: 'key-message', nodes: flow('Tell.'), place }, prose('One.', 'Two.'))).toBe(
    false,
  );
});

test('a task in steps keeps its type', () => {
  const task: SlideBlock = { ...talk, kind: 'task' } as SlideBlock;
  expect(isFew(screen, task)).toBe(false);
});
