/** Describes a scene in words. It uses the same data as the picture, so that the two agree. */
import type { Character } from '#model/lesson/character.ts';
import type { Stage } from '#model/lesson/content.ts';
import type { Actor, Mood, Prop, Setting } from '#model/lesson/scene.ts';
import { THINGS, thingOf } from '#model/lesson/scene-things.ts';
import { withArticle } from '#model/text/mid-sentence.ts';

const WHERE: Record<Setting, string> = {
  bakery: 'In a bakery',
  beach: 'On the beach',
  bedroom: 'In a bedroom',
  bus: 'On a bus',
  'bus-stop': 'At a bus stop',
  cafe: 'In a café',
  cellar: 'In a cellar',
  'chip-shop': 'In a chip shop',
  classroom: 'In a classroom',
  corridor: 'In a school corridor',
  doorstep: 'In front of a house',
  'front-door': 'By the front door',
  garden: 'In a garden',
  hall: 'In a hall',
  harbour: 'At the harbour',
  kitchen: 'In a kitchen',
  launderette: 'In a launderette',
  library: 'In a library',
  'living-room': 'In a living room',
  meadow: 'In a meadow',
  'music-room': 'In a music room',
  nursery: 'At nursery',
  office: 'In a quiet room',
  park: 'In a park',
  pitch: 'On a sports pitch',
  plain: '',
  platform: 'On a station platform',
  playground: 'In the playground',
  'radio-studio': 'In a radio studio',
  shed: 'In a shed',
  shop: 'In a shop',
  stairs: 'On the stairs',
  street: 'In the street',
  underwater: 'Under water',
  van: 'In a van',
  workshop: 'In a workshop',
};

const FEELS: Record<Mood, string> = {
  happy: 'is happy',
  calm: 'is calm',
  thinking: 'is thinking',
  unsure: 'is not sure',
  worried: 'looks worried',
  ashamed: 'looks down, ashamed',
  cross: 'is cross',
  serious: 'is serious',
  listening: 'listens',
  relieved: 'is relieved',
  warm: 'looks on warmly',
};

type Cast = Readonly<Record<string, Pick<Character, 'name' | 'drawn'>>>;

/** One to four short sentences: the place, the people and their feelings, and the things. */
export function sceneAlt(stage: Stage, cast: Cast): string {
  const where = [WHERE[stage.setting], stage.light === 'day' ? '' : LIGHT[stage.light]]
    .filter(Boolean)
    .join(', ');
  const people = stage.people.map((actor) => person(actor, cast));
  const things = stage.things.map((thing) => thingWords(thing));
  return [
    where,
    ...people,
    things.length > 0 ? `There ${stage.things.length > 1 ? 'are' : 'is'} ${listed(things)}` : '',
    WHAT[stage.show] ?? '',
  ]
    .filter(Boolean)
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

const LIGHT = { evening: 'in the evening', night: 'at night' } as const;

const WHAT: Partial<Record<Stage['show'], string>> = {
  'adult-away': 'The chair beside is empty, with a cardigan on it',
  'empty-place': 'A chair is empty',
  'camera-sees': 'The edges of a live picture are drawn round it',
  'photo-taken': 'The edges of a photo are drawn round it',
};

function person({ who, mood, holds, pose, mess }: Actor, cast: Cast): string {
  const character = cast[who];
  if (!character) return '';
  if ('picture' in character.drawn)
    return `A question mark stands for ${character.name}, whom nobody has met`;
  const does = pose === 'phone' ? ', with a phone' : holds ? `, with ${thingNamed(holds)}` : '';
  const covered = mess ? `, with ${mess} on the nose and all over` : '';
  return `${character.name} ${FEELS[mood]}${does}${covered}`;
}

function thingWords({ name, shows, colour }: Prop): string {
  const thing = thingNamed(name);
  const coloured = colour ? thing.replace(/^(an?) /, `a ${colour} `) : thing;
  if (shows === 'unknown') return `${coloured} with somebody on it whom nobody has met`;
  return shows ? `${coloured} with ${thingNamed(shows)} on it` : coloured;
}

function thingNamed(name: string): string {
  const ours = thingOf(name);
  if (ours) return THINGS[ours];
  const [, figure] = /^keycap-(\d+)$/.exec(name) ?? [];
  if (figure) return `the number ${figure}`;
  const [, hour] = /^(\w+)-oclock$/.exec(name) ?? [];
  return hour ? `a clock at ${hour}` : withArticle(name.replaceAll('-', ' '));
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
