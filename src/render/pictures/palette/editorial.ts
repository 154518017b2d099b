/** Eleven and over: one ramp of five and one signal colour for each audience. */
import type { Light } from '#model/lesson/scene.ts';
import { mix } from './mix.ts';
import type { Tones } from './tones.ts';

export interface Ramp {
  deepest: string;
  deep: string;
  mid: string;
  pale: string;
  paper: string;
  signal: string;
}

const ramp = (
  deepest: string,
  deep: string,
  mid: string,
  pale: string,
  paper: string,
  signal: string,
): Ramp => ({ deepest, deep, mid, pale, paper, signal });

const RAMPS: Record<string, Ramp> = {
  ks3: ramp('#0f1b3d', '#1b2f6b', '#3f5fb8', '#b9c8ee', '#f3f1ea', '#ff8a3d'),
  ks4: ramp('#07261d', '#0e4534', '#2f7d5f', '#a9d3bd', '#f4f1e7', '#d9f36b'),
  ks5: ramp('#2a1030', '#4d1f4f', '#8a4a7d', '#dcb6cf', '#f6f0e9', '#ffb37a'),
  parents: ramp('#06303a', '#0f4f5a', '#3f8790', '#b4d6d6', '#f7f1e4', '#ffc25c'),
  staff: ramp('#18222e', '#2c3a4a', '#5d7388', '#c3cfda', '#f4f2ec', '#7fd6c2'),
};

/** The ramp of a band or audience; a school's own band has that of Key Stage 3. */
export const rampOf = (id: string): Ramp => RAMPS[id] ?? (RAMPS.ks3 as Ramp);

/**
 * A place in a ramp’s colours. By day it is light, as a morning on which somebody has told; later it is deep, and one lit
 * thing has the signal.
 */
export const editorialTones = (ramp: Ramp, light: Light): Tones =>
  light === 'day' ? dayTones(ramp) : lateTones(ramp, light);

function dayTones({ deepest, deep, mid, pale, paper, signal }: Ramp): Tones {
  const wall = mix(pale, paper, 0.45);
  const floor = mix(mid, pale, 0.5);
  const thing = mix(mid, pale, 0.12);
  return {
    sky: mix(pale, paper, 0.1),
    sky2: mix(pale, paper, 0.75),
    sun: signal,
    wall,
    wall2: mix(wall, pale, 0.55),
    skirt: paper,
    floor,
    floor2: mix(floor, mid, 0.18),
    wood: mid,
    wood2: mix(mid, deep, 0.55),
    soft: mix(mid, deep, 0.2),
    soft2: mix(mid, deep, 0.5),
    accent: signal,
    accent2: deep,
    metal: mix(mid, pale, 0.35),
    leaf: mix(mid, deep, 0.15),
    leaf2: mix(mid, deep, 0.5),
    leaf3: thing,
    paper,
    dark: deepest,
    glow: signal,
    rug: mix(mid, pale, 0.25),
    rug2: mix(mid, pale, 0.7),
    stone: mix(mid, pale, 0.6),
    tile: mix(pale, paper, 0.2),
    glass: mix(pale, paper, 0.7),
  };
}

/** How much of the middle colour is in the air. */
const AIR = { evening: 0.5, night: 0.08 } as const;

function lateTones(
  { deepest, deep, mid, pale, paper, signal }: Ramp,
  light: keyof typeof AIR,
): Tones {
  const air = AIR[light];
  const wall = mix(deep, mid, air);
  const floor = mix(deepest, deep, air * 1.3);
  const thing = mix(mid, pale, air * 0.6);
  return {
    sky: mix(deep, mid, air * 1.1),
    sky2: mix(mid, pale, air * 0.7),
    sun: signal,
    wall,
    wall2: mix(wall, deepest, 0.28),
    skirt: mix(mid, pale, air * 0.8),
    floor,
    floor2: mix(floor, deep, 0.4),
    wood: mix(thing, deep, 0.12),
    wood2: mix(mid, deepest, 0.42),
    soft: mix(mid, deep, 0.42 - air * 0.5),
    soft2: mix(mid, deep, 0.72 - air * 0.3),
    accent: signal,
    accent2: pale,
    metal: mix(pale, mid, 0.35),
    leaf: thing,
    leaf2: mix(mid, deep, 0.5),
    leaf3: mix(mid, pale, 0.25 + air * 0.3),
    paper,
    dark: deepest,
    glow: signal,
    rug: mix(deep, mid, 0.4 + air * 0.3),
    rug2: mix(mid, pale, air * 0.4),
    stone: mix(deep, mid, 0.5 + air * 0.3),
    tile: mix(deep, mid, 0.25 + air * 0.5),
    glass: mix(deep, mid, 0.6 + air * 0.4),
  };
}
