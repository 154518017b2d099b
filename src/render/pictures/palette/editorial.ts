/** Eleven and over: one ramp of five and one signal colour for each audience. */
import type { Light } from '#model/scene.ts';
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

/** How much of the middle colour is in the air: days are lighter than nights. */
const AIR: Record<Light, number> = { day: 0.5, evening: 0.22, night: 0 };

/** A place in a ramp’s colours: rooms in the deep ones, and one lit thing in the signal. */
export function editorialTones(
  { deepest, deep, mid, pale, paper, signal }: Ramp,
  light: Light,
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
