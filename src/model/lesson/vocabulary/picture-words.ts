/** Components that are drawn: scenes with people and things, and screens. */
import { z } from 'zod';
import { BACKDROPS } from '../content.ts';
import {
  COLOUR_NAMES,
  LIGHTS,
  MESS_NAMES,
  MOODS,
  POSES,
  SETTINGS,
  SHOW_NAMES,
  SPOTS,
  SURFACES,
} from '../scene.ts';
import { SCREEN_KINDS, SCREENS } from '../screen.ts';
import { bars, id, number, oneOf, text, yes } from './attributes.ts';
import { entry, SLIDE_OR_HANDOUT } from './entry.ts';

export const PICTURE_WORDS = {
  Scene: entry(
    'A drawn picture. `show` is its idea, `place` where it is; people, things and balloons lay themselves out. Without `alt` it is described from what is in it.',
    [...SLIDE_OR_HANDOUT, 'Step', 'ComicFrame'],
    'components',
    {
      place: oneOf(SETTINGS).optional(),
      light: oneOf(LIGHTS).optional(),
      show: oneOf(SHOW_NAMES).optional(),
      alt: text.optional(),
      backdrop: z.enum(BACKDROPS).optional(),
    },
  ),
  Person: entry(
    'Somebody in a scene: a character, and how they feel. Pose, gaze and spot are chosen by `show` where none is written; `mess` is what sticks to them; `looks` is a character, a thing, `screen`, `left`, `right` or `us`.',
    ['Scene'],
    'nothing',
    {
      who: id,
      mood: oneOf(MOODS),
      pose: oneOf(POSES).optional(),
      looks: id.optional(),
      at: oneOf(SPOTS).optional(),
      holds: id.optional(),
      mess: oneOf(MESS_NAMES).optional(),
    },
  ),
  Thing: entry(
    'A thing in a scene, by what it is on. `shows` is what is on a laptop, tablet or phone: a picture, or `unknown`.',
    ['Scene'],
    'nothing',
    {
      name: text,
      on: oneOf(SURFACES).optional(),
      at: oneOf(SPOTS).optional(),
      colour: oneOf(COLOUR_NAMES).optional(),
      shows: id.optional(),
      x: number(0, 100).optional(),
      y: number(0, 100).optional(),
      size: z.union([z.enum(['small', 'big']), number(1, 120)]).optional(),
      flip: yes.optional(),
    },
  ),
  Balloon: entry(
    'What somebody in the scene says, in a balloon with its tail at them; `thinks` for a thought.',
    ['Scene'],
    'markdown',
    { who: id, thinks: yes.optional() },
  ),
  Say: entry(
    'A character speaks; in a comic, a bubble without words is empty, to write in.',
    [...SLIDE_OR_HANDOUT, 'ComicFrame'],
    'markdown',
    { who: id },
  ),
  Think: entry(
    'A character thinks; in a comic as above.',
    [...SLIDE_OR_HANDOUT, 'ComicFrame'],
    'markdown',
    { who: id },
  ),
  Screen: entry(
    `What was on a screen, as a list: “- Marlo: Best song yet!”, “- *Two days later*”, “- Marlo gives: 500 coins”, “- [Accept] [Not now]” for buttons. A name that is no character's is a stranger's, unless \`known\` lists it. ${Object.entries(
      SCREENS,
    )
      .map(([kind, says]) => `\`${kind}\`: ${says}`)
      .join(' ')}`,
    [...SLIDE_OR_HANDOUT, 'Step'],
    'list',
    {
      kind: oneOf(SCREEN_KINDS),
      title: text.optional(),
      with: text.optional(),
      who: text.optional(),
      known: bars(1).default([]),
      viewers: text.optional(),
      seconds: text.optional(),
      address: text
        .regex(/\.example$/, 'end it in .example, where nobody lives: parcel-desk.example')
        .optional(),
      shows: text.optional(),
      price: text.optional(),
      was: text.optional(),
      hurry: text.optional(),
      ask: bars(1).optional(),
    },
  ),
  Thread: entry('A message thread.', SLIDE_OR_HANDOUT, 'components', { title: text }),
  Text: entry('A message of a thread; without `from` it narrates.', ['Thread'], 'markdown', {
    from: id.optional(),
    time: text.optional(),
  }),
};
