/** The parts that colours play in a place: it is drawn in these, and a phase and a light give them their colours. */
import type { Light } from '#model/lesson/scene.ts';

export interface Tones {
  sky: string;
  /** The sky near the ground. */
  sky2: string;
  sun: string;
  wall: string;
  /** Its pattern. */
  wall2: string;
  skirt: string;
  floor: string;
  floor2: string;
  wood: string;
  wood2: string;
  soft: string;
  soft2: string;
  accent: string;
  accent2: string;
  metal: string;
  leaf: string;
  leaf2: string;
  leaf3: string;
  paper: string;
  dark: string;
  glow: string;
  rug: string;
  rug2: string;
  stone: string;
  tile: string;
  glass: string;
}

/** A palette as a table: each tone by day, in the evening and at night. */
export function inEachLight(
  table: Record<keyof Tones, readonly [day: string, evening: string, night: string]>,
): Record<Light, Tones> {
  const column = (at: number) =>
    Object.fromEntries(Object.entries(table).map(([tone, colours]) => [tone, colours[at]]));
  return { day: column(0), evening: column(1), night: column(2) } as unknown as Record<
    Light,
    Tones
  >;
}
