/** Eleven and over: one ramp of five and one signal colour for each audience. */
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

export const RAMPS: Record<string, Ramp> = {
  ks3: ramp('#0f1b3d', '#1b2f6b', '#3f5fb8', '#b9c8ee', '#f3f1ea', '#ff8a3d'),
  ks4: ramp('#07261d', '#0e4534', '#2f7d5f', '#a9d3bd', '#f4f1e7', '#d9f36b'),
  ks5: ramp('#2a1030', '#4d1f4f', '#8a4a7d', '#dcb6cf', '#f6f0e9', '#ffb37a'),
  parents: ramp('#06303a', '#0f4f5a', '#3f8790', '#b4d6d6', '#f7f1e4', '#ffc25c'),
  staff: ramp('#18222e', '#2c3a4a', '#5d7388', '#c3cfda', '#f4f2ec', '#7fd6c2'),
};

/** The ramp of a band or audience; a school's own band has that of Key Stage 3. */
export const rampOf = (id: string): Ramp => RAMPS[id] ?? (RAMPS.ks3 as Ramp);

/** A place in a ramp’s colours: dark rooms, and one lit thing. */
export const editorialTones = ({ deepest, deep, mid, pale, paper, signal }: Ramp): Tones => ({
  sky: deep,
  sky2: mid,
  sun: signal,
  wall: deep,
  wall2: mix(deep, deepest, 0.35),
  skirt: mid,
  floor: deepest,
  floor2: mix(deepest, deep, 0.4),
  wood: mid,
  wood2: mix(mid, deep, 0.5),
  soft: mix(mid, deep, 0.3),
  soft2: mix(mid, deep, 0.65),
  accent: signal,
  accent2: pale,
  metal: mix(pale, mid, 0.5),
  leaf: mid,
  leaf2: mix(mid, deep, 0.5),
  leaf3: mix(mid, pale, 0.4),
  paper,
  dark: deepest,
  glow: signal,
  rug: mix(deep, mid, 0.4),
  rug2: mid,
  stone: mix(deep, mid, 0.5),
  tile: mix(deep, mid, 0.25),
  glass: mix(deep, mid, 0.6),
});
