import { z } from 'zod';

/** Hair and headwear; each style of drawing has a piece for each. */
export const HAIR = [
  'afro',
  'bald',
  'balding',
  'beanie',
  'bob',
  'braids',
  'braids-up',
  'bun',
  'bun-band',
  'chin-length',
  'cropped',
  'curls',
  'curly-bob',
  'fade',
  'fringe',
  'high-top',
  'hijab',
  'knots',
  'long',
  'long-afro',
  'long-curly',
  'long-fringe',
  'long-wavy',
  'low-bun',
  'ponytail',
  'puffs',
  'quiff',
  'shaved',
  'short',
  'side-parting',
  'soft-bun',
  'spiky',
  'straight',
  'turban',
  'twists',
  'wavy',
] as const;
export type Hair = (typeof HAIR)[number];

export const OUTFITS = ['jumper', 'shirt', 'blazer', 'jacket', 'hoodie', 'tee', 'apron'] as const;
export type Outfit = (typeof OUTFITS)[number];

/** Size of a body; `young` is five to seven, `child` eight to eleven. */
const BUILDS = ['young', 'child', 'teen', 'adult'] as const;
export type Build = (typeof BUILDS)[number];

export const ANIMALS = [
  'badger',
  'bear',
  'dog',
  'fox',
  'frog',
  'hedgehog',
  'moose',
  'mouse',
  'owl',
  'penguin',
  'rabbit',
  'seal',
  'sheep',
  'turtle',
] as const;
export type Animal = (typeof ANIMALS)[number];

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'write a colour as #rrggbb, in small letters');

/** A person's body, the same on every slide. Pose, mood and gaze depend on the slide. */
export const Body = z.strictObject({
  build: z.enum(BUILDS),
  skin: colour,
  hair: z.enum(HAIR),
  /** Colour of hair, hijab or turban. Default: black. */
  hairColour: colour.optional(),
  /** Colour of the cap under a hijab. Default: lighter than the hijab. */
  underscarf: colour.optional(),
  outfit: z.enum(OUTFITS),
  top: colour,
  /** Colour of a jacket or blazer, or of an apron. */
  over: colour.optional(),
  bottom: colour.optional(),
  shoes: colour.optional(),
  beard: z.enum(['short', 'full', 'goatee', 'moustache']).optional(),
  /** Default: the hair’s colour. */
  beardColour: colour.optional(),
  glasses: z.enum(['round', 'square', 'thick']).optional(),
  /** Colour of hearing aids. */
  hearingAids: colour.optional(),
  freckles: z.boolean().optional(),
  wheelchair: z.boolean().optional(),
  crutches: z.boolean().optional(),
});
export type Body = z.infer<typeof Body>;

/** An animal of a picture book, which acts like a person. */
export const AnimalBody = z.strictObject({
  animal: z.enum(ANIMALS),
  /** Is it an adult? Default: a child. */
  grown: z.boolean().optional(),
  glasses: z.boolean().optional(),
});
export type AnimalBody = z.infer<typeof AnimalBody>;

/** An invented person (or animal) of a band's stories, which all its modules share. */
export const Character = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  /** Ids of the bands in whose lessons it appears. */
  bands: z.array(z.string()).min(1),
  /** Its name for pupils; a lesson may change it. */
  name: z.string(),
  /** One line for the teacher: age, home, what they like. */
  about: z.string(),
  /**
   * The drawing: a person's body, an animal's, or the profile picture of somebody nobody has met, who is never drawn as
   * a person.
   */
  drawn: z.union([Body, AnimalBody, z.strictObject({ picture: z.string() })]),
});
export type Character = z.infer<typeof Character>;

/** Somebody in stories who is named but never drawn: a classmate, an account. A lesson may rename them too. */
export const Named = Character.omit({ drawn: true });
export type Named = z.infer<typeof Named>;

export const Cast = z.strictObject({
  characters: z.array(Character),
  /** Default: nobody. */
  named: z.array(Named).default([]),
});

/** A person nobody has met, drawn as a tile with a question mark. */
export const isStranger = ({ drawn }: Pick<Character, 'drawn'>): boolean => 'picture' in drawn;
