/** Renders everything that an author can name: ideas, places, things, moods, poses and the cast, in a band's design. */
import type { Band } from '#model/band.ts';
import type { Character } from '#model/lesson/character.ts';
import type { Stage } from '#model/lesson/content.ts';
import {
  LIGHTS,
  MOODS,
  POSES,
  SETTINGS,
  SHOW_NAMES,
  SHOWS,
  type Show,
} from '#model/lesson/scene.ts';
import { THING_NAMES } from '#model/lesson/scene-things.ts';
import { createBrush } from '#render/pictures/brush.ts';
import { drawFigure } from '#render/pictures/people/draw-figure.ts';
import type { Framing } from '#render/pictures/people/figure.ts';
import type { PictureLibrary } from '#render/pictures/picture-library.ts';
import { drawStage } from '#render/pictures/scene/draw-stage.ts';
import { compositionFaults } from '#render/pictures/scene/faults.ts';
import { drawThing, measuresOf } from '#render/pictures/scene/props.ts';
import type { SheetPart, SheetPicture } from './contact-sheet.ts';

const PLAIN = { on: null, at: null, colour: null, shows: null, size: null } as const;
const NOWHERE = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };

/** The setting in which the catalogue shows each idea. */
const SHOWN_IN: Record<Show, Stage['setting']> = {
  'adult-away': 'front-door',
  'at-work': 'classroom',
  'near-but-busy': 'living-room',
  'child-tells': 'garden',
  'empty-place': 'hall',
  'alone-with-screen': 'bedroom',
  'camera-sees': 'street',
  'photo-taken': 'garden',
  'gift-arrives': 'bedroom',
  'two-differ': 'park',
  'someone-new-on-screen': 'kitchen',
  'friends-help': 'playground',
  together: 'classroom',
  'on-the-way': 'corridor',
  'close-up': 'plain',
  'thing-alone': 'music-room',
  things: 'plain',
};
const PEOPLE: Partial<Record<Show, number>> = {
  'adult-away': 1,
  'empty-place': 2,
  'alone-with-screen': 1,
  'gift-arrives': 1,
  'someone-new-on-screen': 1,
  'close-up': 1,
  'thing-alone': 0,
  things: 0,
  'friends-help': 3,
  together: 3,
  'on-the-way': 2,
};
const MOOD_OF: Partial<Record<Show, Stage['people'][number]['mood'][]>> = {
  'child-tells': ['worried', 'listening'],
  'two-differ': ['serious', 'unsure'],
  'friends-help': ['worried', 'warm', 'listening'],
  together: ['happy', 'calm', 'warm'],
  'near-but-busy': ['worried', 'calm'],
  'on-the-way': ['thinking', 'warm'],
};

export function catalogue(
  band: Pick<Band, 'id' | 'phase'>,
  cast: readonly Character[],
  library: PictureLibrary,
): SheetPart[] {
  const stage = (over: Partial<Stage>): Stage => ({
    setting: 'plain',
    light: 'day',
    show: 'thing-alone',
    people: [],
    things: [],
    says: [],
    place: NOWHERE,
    ...over,
  });
  let count = 0;
  const scene = (title: string, over: Partial<Stage>, mono = false): SheetPicture => {
    count += 1;
    const { body, composition } = drawStage(stage(over), library, { mono, prefix: `c${count}` });
    return {
      title,
      svg: `<svg viewBox="0 0 1280 720">${body}</svg>`,
      faults: compositionFaults(composition),
    };
  };
  const people = (
    number: number,
    moods: Stage['people'][number]['mood'][] = [],
  ): Stage['people'] => {
    const adults = cast.filter(isGrown);
    const children = cast.filter((who) => !isGrown(who) && !('picture' in who.drawn));
    const chosen = [...children.slice(0, Math.max(1, number - 1)), ...adults, ...children].slice(
      0,
      number,
    );
    return chosen.map(({ id }, index) => ({
      who: id,
      mood: moods[index] ?? 'worried',
      pose: null,
      looks: null,
      at: null,
      holds: null,
      mess: null,
    }));
  };
  const ideas = SHOW_NAMES.flatMap((show) => {
    const who = people(PEOPLE[show] ?? 2, MOOD_OF[show]);
    const speaker = who.at(-1);
    const says: Stage['says'] =
      show === 'child-tells' && speaker
        ? [
            {
              kind: 'speech',
              who: speaker.who,
              thought: false,
              nodes: [
                { type: 'paragraph', children: [{ type: 'text', value: 'I’m glad you told me.' }] },
              ],
              place: NOWHERE,
            },
          ]
        : [];
    const over: Partial<Stage> = {
      show,
      setting: SHOWN_IN[show],
      people: who,
      says,
      light: show === 'alone-with-screen' ? 'night' : 'day',
    };
    if (show === 'things')
      over.things = ['parcel', 'key', 'backpack', 'letter'].map((name) => ({ ...PLAIN, name }));
    if (show === 'thing-alone')
      over.things = [
        { name: 'trumpet', on: null, at: null, colour: null, shows: null, size: null },
      ];
    return [
      { ...scene(`show="${show}"`, over), below: [SHOWS[show]] },
      scene(`show="${show}", on a grey copier`, over, true),
    ];
  });
  return [
    { heading: `Ideas, in ${band.id}`, pictures: ideas, columns: 2 },
    {
      heading: 'Places',
      pictures: SETTINGS.map((setting) => scene(`place="${setting}"`, { setting })),
      columns: 3,
    },
    {
      heading: 'Light',
      pictures: LIGHTS.map((light) => scene(`light="${light}"`, { setting: 'bedroom', light })),
      columns: 3,
    },
    {
      heading: 'Things',
      pictures: THING_NAMES.map((name) => thing(name, band, library)),
      columns: 8,
    },
    {
      heading: 'The cast',
      pictures: cast.map((who) => figure(who, 'calm', 'stand', 'full', library)),
      columns: 6,
    },
    ...moodsOf(cast, library),
    { heading: 'Poses', pictures: POSES.flatMap((pose) => poses(pose, cast, library)), columns: 6 },
  ];
}

const isGrown = ({ drawn }: Character): boolean =>
  ('build' in drawn && drawn.build === 'adult') || ('animal' in drawn && drawn.grown === true);

function moodsOf(cast: readonly Character[], library: PictureLibrary): SheetPart[] {
  const [first] = cast.filter((who) => !isGrown(who));
  if (!first) return [];
  return [
    {
      heading: 'Moods',
      pictures: MOODS.map((mood) => ({
        ...figure(first, mood, 'stand', 'bust', library),
        title: `mood="${mood}"`,
      })),
      columns: 6,
    },
  ];
}

function poses(
  pose: (typeof POSES)[number],
  cast: readonly Character[],
  library: PictureLibrary,
): SheetPicture[] {
  const [first] = cast.filter((who) => !isGrown(who));
  if (!first) return [];
  return (['full', 'bust'] as const).map((framing) => ({
    ...figure(first, 'calm', pose, framing, library),
    title: `pose="${pose}"${framing === 'bust' ? ', close' : ''}`,
  }));
}

function figure(
  character: Character,
  mood: (typeof MOODS)[number],
  pose: (typeof POSES)[number],
  framing: Framing,
  library: PictureLibrary,
): SheetPicture {
  const art = library.art;
  if (!art) throw new Error('The catalogue needs a band’s library');
  const brush = createBrush(art.theme, 'day', {
    prefix: `f-${character.id}-${mood}-${pose}-${framing}`,
  });
  const { body } = drawFigure(
    {
      character,
      mood,
      pose,
      framing,
      x: 150,
      y: 285,
      size: framing === 'bust' ? 480 : 250,
      facing: 'right',
      gaze: { across: 0.5, down: 0 },
    },
    { brush, pieces: art.pieces },
  );
  return { title: character.id, svg: `<svg viewBox="0 0 300 300">${body}</svg>` };
}

function thing(
  name: string,
  band: Pick<Band, 'id' | 'phase'>,
  library: PictureLibrary,
): SheetPicture {
  const art = library.art;
  if (!art) throw new Error('The catalogue needs a band’s library');
  const brush = createBrush(art.theme, 'day', { prefix: `t-${band.id}-${name}` });
  const { width, height } = measuresOf(name);
  const scale = Math.min(240 / width, 240 / height);
  const body = drawThing(
    { name, on: null, at: null, colour: null, shows: null, size: null },
    { brush, library },
  );
  return {
    title: name,
    svg: `<svg viewBox="0 0 300 300"><rect width="300" height="300" fill="${brush.wall}"/><g transform="translate(150 270) scale(${scale})">${body}</g></svg>`,
  };
}
