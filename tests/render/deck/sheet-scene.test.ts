import { expect, test } from 'vitest';
import type { PupilHandout, PupilSlide } from '#model/pupil-version.ts';
import {
  MAX_ASPECT_WITH_BALLOONS,
  ON_WALL,
  posterScenes,
  sheetScene,
} from '#render/arrange/sheet-scene.ts';
import { BLOCKS, flow, place } from './sample-version.ts';

const stage = {
  setting: 'classroom',
  light: 'day',
  show: 'together',
  people: [{ who: 'wren' }],
  things: [],
  says: [{ who: 'wren', nodes: flow('Look.'), place }],
  place,
};
const scene = { ...BLOCKS.find(({ kind }) => kind === 'scene'), stage };
const sheet = (id: string, blocks: unknown[] = [], kind = 'worksheet') =>
  ({ id, kind, blocks, place }) as unknown as PupilHandout;
const storySlide = (alt: string) =>
  ({ part: 'story', blocks: [{ ...scene, alt }] }) as unknown as PupilSlide;

test('a sheet without a picture has one of the story, another on each, and nothing is said in it', () => {
  const handouts = [sheet('one'), sheet('shown', [scene]), sheet('two')];
  const version = { slides: [storySlide('First.'), storySlide('Second.')], handouts };
  const of = (index: number) => sheetScene(handouts[index] as PupilHandout, version);
  expect(of(0)).toMatchObject({ alt: 'First.', stage: { says: [] }, frame: { foot: 0 } });
  expect(of(1)).toBeNull();
  expect(of(2)).toMatchObject({ alt: 'Second.' });
});

test('a poster that begins with a scene has it for low places and high ones; in a low one nobody speaks', () => {
  const scenes = posterScenes(sheet('wall', [scene], 'poster'));
  const said = scenes.map(({ scene: { stage: drawn } }) => drawn?.says.length);
  expect(said.at(0)).toBe(1);
  expect(said.at(-1)).toBe(0);
  expect(posterScenes(sheet('wall', [], 'poster'))).toEqual([]);
  expect(posterScenes(sheet('one', [scene]))).toEqual([]);
});

test('what is said on a poster is never cut: the shapes that it is drawn for are near one another', () => {
  // The nearest of two loses half of what parts them, and half of that at each side.
  const MARGIN = 36 / 1280 + 0.01;
  for (const [at, wide] of ON_WALL.entries()) {
    const narrow = ON_WALL[at - 1];
    if (narrow === undefined || wide > MAX_ASPECT_WITH_BALLOONS) continue;
    expect((Math.sqrt(wide / narrow) - 1) / 2, `between ${narrow} and ${wide}`).toBeLessThan(
      MARGIN,
    );
  }
});
