import { expect, test } from 'vitest';
import type { Flow } from '#model/lesson/content.ts';
import type { SlideBlock } from '#model/lesson/slide.ts';
import { arrange } from '#render/arrange/arrange.ts';
import { pointsOf } from '#render/arrange/points.ts';
import { flow, place, slide } from './sample-version.ts';

const list = (ordered: boolean, ...points: string[]): Flow => [
  {
    type: 'list',
    ordered,
    children: points.map((point) => ({ type: 'listItem', children: flow(point) as never })),
  },
];
const prose = (nodes: Flow): SlideBlock => ({ kind: 'prose', nodes, place });
const points = (blocks: SlideBlock[], part: 'help' | 'story' = 'help', layout = 'text' as const) =>
  pointsOf(slide('s1', layout, blocks, part), arrange(blocks));

test('a few short lines alone on a slide are points, with a message at the foot too', () => {
  const law = prose(list(false, 'Grooming is a crime.', 'The law protects you.'));
  expect(points([law])).toBe('few');
  expect(
    points([law, { kind: 'key-message', nodes: flow('You are not in trouble.'), place }]),
  ).toBe('few');
  expect(points([prose(flow('One thing.', 'Another thing.'))])).toBe('few');
});

test('points of more lines or more words stand closer', () => {
  expect(points([prose(list(false, 'a', 'b', 'c', 'd'))])).toBe('many');
  expect(points([prose(flow('word '.repeat(25), 'word '.repeat(25)))])).toBe('many');
});

test.each([
  ['one line', [prose(flow('One thing.'))]],
  ['steps that are numbered', [prose(list(true, 'Stop.', 'Tell.'))]],
  ['a list under its heading', [prose([...flow('Good to start with:'), ...list(false, 'a', 'b')])]],
  ['many words', [prose(flow('word '.repeat(40), 'word '.repeat(40)))]],
  ['many lines', [prose(list(false, 'a', 'b', 'c', 'd', 'e', 'f'))]],
  [
    'lines beside something to do',
    [
      prose(list(false, 'a', 'b')),
      { kind: 'talk', minutes: 1, groups: 'pairs', nodes: flow('Why?'), place },
    ],
  ],
] as [string, SlideBlock[]][])('%s is none', (_, blocks) => {
  expect(points(blocks)).toBeNull();
});

test('a story is told in one piece', () => {
  expect(points([prose(flow('Otter sang.', 'Jo heard it.'))], 'story')).toBeNull();
});
