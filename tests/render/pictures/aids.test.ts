/** What somebody gets about with is drawn wherever they are seen, whole or from the hips up: no scene leaves it out. */
import { expect, test } from 'vitest';
import type { Body } from '#model/lesson/character.ts';
import type { FigureRequest } from '#render/pictures/people/figure.ts';
import { drawPaper } from '#render/pictures/people/paper/draw-paper.ts';
import { aidsBefore, aidsBehind } from '#render/pictures/people/peeps/aids.ts';

const body: Body = {
  build: 'child',
  skin: '#f6d7c0',
  hair: 'short',
  outfit: 'jumper',
  top: '#e5604a',
};
const box = { middle: 430, half: 300, shoulders: 690, bottom: 1500 };
const paper = (framing: FigureRequest['framing'], more: Partial<Body>) =>
  drawPaper(
    {
      character: { id: 'x', drawn: body },
      ...{ mood: 'calm', pose: 'stand', framing, x: 0, y: 0, size: 400, facing: 'right' },
      gaze: { across: 0, down: 0 },
    },
    { ...body, ...more },
    () => 'id',
  ).body;

test.each(['full', 'bust'] as const)(
  'a wheelchair and crutches are in a picture that is %s',
  (framing) => {
    const none = paper(framing, {});
    expect(paper(framing, { wheelchair: true })).not.toBe(none);
    expect(paper(framing, { crutches: true })).not.toBe(none);
    expect(aidsBehind({ ...body, crutches: true }, framing, box)).not.toBe('');
    expect(aidsBefore({ ...body, crutches: true }, box)).not.toBe('');
  },
);

test('of somebody older who is seen from the hips up, the chair’s back is behind them', () => {
  expect(aidsBehind({ ...body, wheelchair: true }, 'bust', box)).not.toBe('');
  expect(aidsBehind(body, 'bust', box)).toBe('');
});
