/** Colours of the one invented interface, and their twin for a grey copier: black lines on white, no grey. */
import type { Paint } from './shapes.ts';

export interface ScreenTheme {
  mono: boolean;
  bezel: string;
  bar: string;
  onBar: string;
  onBarQuiet: string;
  ground: string;
  card: string;
  line: string;
  ink: string;
  quiet: string;
  /** Under what is told between messages. */
  told: string;
  /** What the holder writes. */
  mine: string;
  onMine: string;
  /** Somebody whom nobody has met. */
  unknown: string;
  unknownTile: string;
  unknownLine: string;
  go: string;
  stop: string;
  gold: string;
  strong: string;
  dark: string;
  /** Tiles of people who are known. */
  tints: readonly string[];
}

export const COLOUR: ScreenTheme = {
  mono: false,
  bezel: '#1a1528',
  bar: '#2e2350',
  onBar: '#ffffff',
  onBarQuiet: '#d8cff0',
  ground: '#f4f0ea',
  card: '#ffffff',
  line: '#cdc4d4',
  ink: '#1f1830',
  quiet: '#5d5470',
  told: '#dcd2ec',
  mine: '#0e5a66',
  onMine: '#ffffff',
  unknown: '#ffe6bd',
  unknownTile: '#fff4df',
  unknownLine: '#8a4700',
  go: '#0e5a66',
  stop: '#a5271f',
  gold: '#f2b13e',
  strong: '#6b4fb3',
  dark: '#3b3058',
  tints: ['#6b4fb3', '#b4472d', '#2d7563', '#8a5c00', '#3a67a8'],
};

const BLACK = '#000000';
const WHITE = '#ffffff';
export const MONO: ScreenTheme = {
  mono: true,
  bezel: WHITE,
  bar: WHITE,
  onBar: BLACK,
  onBarQuiet: BLACK,
  ground: WHITE,
  card: WHITE,
  line: BLACK,
  ink: BLACK,
  quiet: BLACK,
  told: WHITE,
  mine: WHITE,
  onMine: BLACK,
  unknown: WHITE,
  unknownTile: WHITE,
  unknownLine: BLACK,
  go: WHITE,
  stop: WHITE,
  gold: WHITE,
  strong: WHITE,
  dark: WHITE,
  tints: [WHITE],
};

/** A filled area; for the copier the same with a line around it. */
export const filled = (theme: ScreenTheme, fill: string, thick = 2.5): Paint =>
  theme.mono ? { fill: WHITE, line: BLACK, thick } : { fill };

/** Ink on an area that is dark in colour and white on the copier. */
export const inkOn = (theme: ScreenTheme, ink = WHITE): string => (theme.mono ? BLACK : ink);
