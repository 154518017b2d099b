/** Scenes by their idea, for tests: the real cast, and a library for each phase. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Cast } from '#model/lesson/character.ts';
import type { Stage } from '#model/lesson/content.ts';
import type { Actor, Mood, Prop } from '#model/lesson/scene.ts';
import type { PictureLibrary } from '#render/pictures/picture-library.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';

export const NOWHERE = { file: 'lesson.mdx', line: 1, column: 1, endLine: 1, endColumn: 1 };

const { characters } = Cast.parse(parse(readFileSync('lessons/cast.yaml', 'utf8')));
const libraryFor = loadPictures();

/** A band of each look, with children first and adults last, as writers have them. */
export const LOOKS = [
  {
    id: 'eyfs',
    phase: 'early',
    who: ['pebble', 'bramble', 'midge', 'fig', 'grandad-badger'],
    adult: 'mr-moose',
  },
  { id: 'ks1', phase: 'early', who: ['zaki', 'mabel', 'ming', 'kezia', 'miss-rao'], adult: 'bev' },
  {
    id: 'lks2',
    phase: 'primary',
    who: ['idris', 'wren', 'cerys', 'hana', 'mama-jo'],
    adult: 'tunde',
  },
  {
    id: 'ks3',
    phase: 'secondary',
    who: ['nico', 'zainab', 'luca', 'femi', 'pappou'],
    adult: 'ms-adeyemi',
  },
] as const;
export type TestedLook = (typeof LOOKS)[number];

export const libraryOf = ({ id, phase }: Pick<TestedLook, 'id' | 'phase'>): PictureLibrary =>
  libraryFor(
    characters.filter(({ bands }) => bands.includes(id)),
    { id, phase },
  );

export const actor = (who: string, mood: Mood = 'worried', more: Partial<Actor> = {}): Actor => ({
  who,
  mood,
  pose: null,
  looks: null,
  at: null,
  holds: null,
  mess: null,
  ...more,
});

export const prop = (name: string, more: Partial<Prop> = {}): Prop => ({
  name,
  on: null,
  at: null,
  colour: null,
  shows: null,
  size: null,
  ...more,
});

export const says = (who: string, value: string): Stage['says'][number] => ({
  kind: 'speech',
  who,
  thought: false,
  nodes: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  place: NOWHERE,
});

export const stage = (over: Partial<Stage>): Stage => ({
  setting: 'classroom',
  light: 'day',
  show: 'together',
  people: [],
  things: [],
  says: [],
  place: NOWHERE,
  ...over,
});
