/** The parts that colours play in a place: it is drawn in these, and a phase and a light give them their colours. */
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
