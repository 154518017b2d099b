/** Where an idea puts its people, its table and its things, on 1280 × 720. */
import type { Band } from '#model/band.ts';
import type { Stage } from '#model/lesson/content.ts';
import type { Light, Pose } from '#model/lesson/scene.ts';
import type { Framing } from '../people/figure.ts';
import type { Place } from '../places/place.ts';

export const STAGE_WIDTH = 1280;
export const STAGE_HEIGHT = 720;

/** Where one person goes. */
export interface Slot {
  x: number;
  /** The ground, or the edge that hides the rest of a bust. */
  y: number;
  /** Height of somebody grown. */
  size: number;
  framing: Framing;
  pose: Pose;
  facing: 'left' | 'right';
  /** Whom or what they look at: a person by number, `thing`, `empty`, `us`, or away. */
  looks: number | 'thing' | 'empty' | 'us' | 'left' | 'right';
  /** Behind everything else. */
  far?: boolean;
  /** Where the top of the head is, whatever the build: the figure is moved down or up to it. */
  crown?: number;
}

export interface Layout {
  slots: Slot[];
  /** A table along the lower edge; its upper edge. */
  table?: number;
  /** A chair that somebody is missing from. */
  empty?: { x: number; y: number; scale: number; cardigan: boolean };
  /** Where things go that name no spot, one after the other. */
  free: number[];
  /** Size of things beside their usual one. */
  thingScale: number;
  /** The thing that the picture is about, where it is shown large. */
  hero?: { x: number; y: number; height: number };
  /** Things side by side: the room that each has, by its foot, or that of the small table it stands on. */
  row?: { x: number; y: number; width: number; height: number; onTable?: boolean }[];
  /** A pool of light. */
  light?: { x: number; y: number; r: number };
  /** The frame of a live picture, or of a photo. */
  frame?: 'live' | 'still';
  /** Are people so near that the sides of the frame may cut off their shoulders? */
  cropped?: boolean;
}

export interface LayoutRequest extends Levels {
  people: number;
  phase: Band['phase'];
  light: Light;
  place: Place;
  things: Stage['things'];
  /** Does anybody say something? */
  talks: boolean;
  /** Is it for a frame that is narrower than the picture? */
  narrow: boolean;
  /** Is that frame a strip, in which two faces have no room side by side? */
  strip: boolean;
}

export type LayOut = (request: LayoutRequest) => Layout;

/** Height of somebody grown who stands, by phase: the youngest’s figures are larger, since most are children. */
const STANDS: Record<Band['phase'], number> = { early: 590, primary: 640, secondary: 620 };
/** The same, for whoever is seen from the waist up behind a table. */
const BEHIND_TABLE: Record<Band['phase'], number> = {
  early: 880,
  primary: 1010,
  secondary: 1010,
};

const GROUND = 680;
/** Kept free above the tallest. */
const HEADROOM = 40;
/** Upper edge of the table along the lower edge. */
const TABLE_TOP = 590;
/** Words along the foot of a picture move its people up by so much at most. */
const MOST_LIFT = 300;
/** Where a floor begins, from which nobody stands higher. */
export const FLOOR = { indoors: 574, outdoors: 546 };

/** Heights that all of a picture goes by. */
export interface Levels {
  /** Where the feet of people in front are, and the upper edge of the table along the lower edge. */
  ground: number;
  tableTop: number;
  /** How far down the part of the picture begins that is seen: its floor goes on below it. */
  shift: number;
  /** Lower edge of what is seen, above the words along the foot. */
  bottom: number;
  /** Size of whoever is seen from close up, beside their usual one: the height that is seen, by the whole. */
  close: number;
  /** Size of people and things beside their usual one. */
  share: number;
}

/** Ground and table, where words along the foot of the picture cover so many pixels. */
export function levels(place: Place, foot: number): Levels {
  const usual = place.ground ?? GROUND;
  const wanted = usual - Math.max(0, Math.min(MOST_LIFT, foot - 34));
  const ground = Math.max(wanted, Math.min(usual, FLOOR[place.outdoors ? 'outdoors' : 'indoors']));
  const shift = ground - wanted;
  const covered = Math.max(0, foot - 10);
  return {
    ground,
    tableTop: TABLE_TOP - (usual - wanted) * 0.85 + shift,
    shift,
    bottom: STAGE_HEIGHT + shift - covered,
    close: (STAGE_HEIGHT - covered) / STAGE_HEIGHT,
    share: (wanted - HEADROOM) / (GROUND - HEADROOM),
  };
}

/** Places across for so many people. */
const ACROSS: Record<number, number[]> = {
  1: [640],
  2: [450, 830],
  3: [340, 640, 940],
  4: [250, 510, 770, 1030],
  5: [180, 410, 640, 870, 1100],
};

export const across = (people: number): number[] => ACROSS[Math.min(5, people)] ?? [];

/** People in a row, on the ground, who look at one another. */
export function inARow(
  xs: readonly number[],
  { phase, ground, share }: Pick<LayoutRequest, 'phase' | 'ground' | 'share'>,
  pose: Pose = 'stand',
): Slot[] {
  return xs.map((x, index) => {
    const facing = x <= 640 && index < xs.length - 1 ? 'right' : 'left';
    return {
      x,
      y: ground,
      size: STANDS[phase] * share,
      framing: 'full',
      pose,
      facing: xs.length === 1 ? 'right' : facing,
      looks: xs.length === 1 ? 'us' : facing === 'right' ? index + 1 : index - 1,
    };
  });
}

/** People behind the table along the lower edge. */
export const behindTable = (
  xs: readonly number[],
  { phase, tableTop, share }: Pick<LayoutRequest, 'phase' | 'tableTop' | 'share'>,
): Slot[] =>
  xs.map((x) => ({
    x,
    y: tableTop + 12,
    size: BEHIND_TABLE[phase] * share,
    framing: 'bust',
    pose: 'stand',
    facing: x < 640 ? 'right' : 'left',
    looks: 'thing',
  }));

/** Somebody further back, where the place has room for them. */
export const farOff = ({ phase, place, ground, share }: LayoutRequest): Slot => {
  const far = place.far ?? { x: 980, y: 600, scale: 0.8 };
  return {
    x: far.x,
    y: Math.min(far.y, ground - 24),
    size: STANDS[phase] * far.scale * share,
    framing: 'full',
    pose: 'stand',
    facing: 'right',
    looks: 'right',
    far: true,
  };
};
