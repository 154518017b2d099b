/**
 * The vocabulary of drawn pictures: people, feelings, places and ideas.
 * An author names an idea (“a child tells an adult, in the corridor”); the renderer places everybody.
 */
/** Moods. None is a default: nobody should smile because no mood was chosen. */
export const MOODS = [
  'happy',
  'calm',
  'thinking',
  'unsure',
  'worried',
  'ashamed',
  'cross',
  'serious',
  'listening',
  'relieved',
  'warm',
] as const;
export type Mood = (typeof MOODS)[number];

/** Poses. Default: the picture's idea chooses. */
export const POSES = [
  'stand',
  'walk',
  'sit',
  'crouch',
  'wave',
  'point',
  'reach',
  'explain',
  'arms-folded',
  'shy',
  'phone',
  'type',
  'drink',
] as const;
export type Pose = (typeof POSES)[number];

/** Positions: across the picture, or further back and therefore smaller. */
export const SPOTS = ['far-left', 'left', 'middle', 'right', 'far-right', 'back'] as const;
export type Spot = (typeof SPOTS)[number];

/** Where a thing is: standing, hanging or held. */
export const SURFACES = ['table', 'floor', 'wall', 'sky', 'hand'] as const;
export type Surface = (typeof SURFACES)[number];

export const LIGHTS = ['day', 'evening', 'night'] as const;
export type Light = (typeof LIGHTS)[number];

/** Rooms and outdoor places that the program draws. */
export const SETTINGS = [
  'bakery',
  'beach',
  'bedroom',
  'bus',
  'bus-stop',
  'cafe',
  'cellar',
  'chip-shop',
  'classroom',
  'corridor',
  'doorstep',
  'front-door',
  'garden',
  'hall',
  'harbour',
  'kitchen',
  'launderette',
  'library',
  'living-room',
  'meadow',
  'music-room',
  'nursery',
  'office',
  'park',
  'pitch',
  'plain',
  'platform',
  'playground',
  'radio-studio',
  'shed',
  'shop',
  'stairs',
  'street',
  'underwater',
  'van',
  'workshop',
] as const;
export type Setting = (typeof SETTINGS)[number];

/** Ideas of pictures. Each lays out its people, things and screen. */
export const SHOWS = {
  'adult-away': 'A child and, where the adult sat a moment ago, an empty chair.',
  'at-work': 'People at a table, at work on what lies on it.',
  'near-but-busy': 'The adult is near, turned away and busy: close, and deaf to it.',
  'child-tells': 'A child tells an adult, who is at the child’s eye level and listens.',
  'empty-place': 'Somebody’s place is lit and empty, and the others look at it.',
  'alone-with-screen': 'One person, close up, with a screen that only they see.',
  'camera-sees': 'What a camera shows of a place: the frame of a live picture over its clues.',
  'photo-taken': 'What somebody’s camera takes: a photo in its frame, and no film.',
  'gift-arrives': 'A present has come, and somebody looks at it.',
  'two-differ': 'Two people who don’t agree, with room between them.',
  'someone-new-on-screen': 'Somebody nobody has met is on the screen, and one child looks at it.',
  'friends-help': 'Friends close round one who has a worry.',
  together: 'People in a place, doing well.',
  'on-the-way': 'Somebody walks to whoever can help, who is seen at the end of the way.',
  'close-up': 'One or two faces, large: what they feel is the picture.',
  'thing-alone': 'A thing, lit, with nobody there; or with somebody looking at it.',
  things: 'Two to five things side by side, to look at or to sort.',
} as const;
export type Show = keyof typeof SHOWS;
export const SHOW_NAMES = Object.keys(SHOWS) as [Show, ...Show[]];

/** Colours that a story may name: “the blue door”. */
export const COLOURS = {
  red: '#d2442f',
  orange: '#ef8a35',
  yellow: '#f3c23c',
  green: '#4f9a5f',
  blue: '#3f7fc0',
  purple: '#7a55b0',
  pink: '#ec8fa6',
  brown: '#8f5a34',
  black: '#2a2a33',
  grey: '#9aa2ab',
  white: '#fbf8f1',
  gold: '#e0a92e',
} as const;
export type Colour = keyof typeof COLOURS;
export const COLOUR_NAMES = Object.keys(COLOURS) as [Colour, ...Colour[]];

/** Substances that may stick to somebody, with their colours. */
export const MESSES = { honey: '#e8a01c', mud: '#6d4a2c', flour: '#fffaf0' } as const;
export type Mess = keyof typeof MESSES;
export const MESS_NAMES = Object.keys(MESSES) as [Mess, ...Mess[]];

/** A character in a picture. */
export interface Actor {
  who: string;
  mood: Mood;
  /** Default: the idea's pose. */
  pose: Pose | null;
  /** What they look at: a character, `screen`, a thing's name, `left`, `right`, `us`. Default: the idea's choice. */
  looks: string | null;
  at: Spot | null;
  /** A thing in their hand. */
  holds: string | null;
  /** The substance on face and front. */
  mess: Mess | null;
}

/** A thing in a picture: drawn by the program, or a symbol of the library. */
export interface Prop {
  name: string;
  on: Surface | null;
  at: Spot | null;
  colour: Colour | null;
  /** The picture on a laptop, tablet or phone: its name, or `unknown` for somebody nobody has met. */
  shows: string | null;
  size: 'small' | 'big' | null;
}
