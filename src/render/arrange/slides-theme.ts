import type { Band } from '#model/band.ts';
import { ADULT_READERS } from '#model/paper/adult-readers.ts';
import { fromPoints } from './slide-units.ts';

/** The theme of a file of slides. */
export interface SlidesTheme {
  phase: Band['phase'];
  /** For workshops and briefings: as in `slides/styles/adult.css`. */
  adult: boolean;
  /** Smallest type sizes of text and titles, in pixels. */
  body: number;
  title: number;
  colours: SlideColours;
  /** Radius of a card’s corners, in pixels. */
  round: number;
}

/** Six hex digits each. */
interface SlideColours {
  ink: string;
  paper: string;
  good: string;
  look: string;
  accent: string;
  deep: string;
  soft: string;
  line: string;
  signal: string;
}

const SHARED = { good: '17623A', look: '8A4B00' } as const;
const INK: Record<Band['phase'], string> = {
  early: '33202B',
  primary: '1C2433',
  secondary: '1B2430',
};
const PAPER: Record<Band['phase'], string> = {
  early: 'FFF6E4',
  primary: 'FBF8F1',
  secondary: 'F3F1EA',
};
const ROUND: Record<Band['phase'], number> = { early: 30, primary: 18, secondary: 10 };

/** Colours of a band, as in `slides/styles/tokens.css`. */
interface BandColours {
  /** For text and signs, and for areas with white content. */
  accent: string;
  deep: string;
  soft: string;
  line: string;
  signal: string;
  /** Default: that of the phase. */
  paper?: string;
}

const band = (
  accent: string,
  deep: string,
  soft: string,
  line: string,
  signal: string,
  paper?: string,
): BandColours => ({ accent, deep, soft, line, signal, ...(paper ? { paper } : {}) });

export const SLIDE_ACCENTS: Readonly<Record<string, BandColours>> = {
  eyfs: band('5B2440', '5B2440', 'FDE5D6', 'F0B592', 'F2B13E'),
  ks1: band('5B2440', '5B2440', 'FBE4DC', 'EAB0A0', 'F7B968'),
  lks2: band('00666C', '004F57', 'D7EEED', '86C3C3', 'F6B02E'),
  uks2: band('5B3F9B', '3F2C78', 'E8E2F6', 'BCAAE2', 'FFB52E'),
  ks3: band('1B2F6B', '0F1B3D', 'DDE4F6', 'B9C8EE', 'FF8A3D', 'F3F1EA'),
  ks4: band('0E4534', '07261D', 'D8E9DF', 'A9D3BD', 'D9F36B', 'F4F1E7'),
  ks5: band('4D1F4F', '2A1030', 'F0DFE9', 'DCB6CF', 'FFB37A', 'F6F0E9'),
  parents: band('0F4F5A', '06303A', 'DBEAEA', 'B4D6D6', 'FFC25C', 'F7F1E4'),
  staff: band('2C3A4A', '18222E', 'E2E8EE', 'C3CFDA', '7FD6C2', 'F4F2EC'),
};
/** Colours of a band that a school added. */
export const ANY_ACCENT: BandColours = band('1B2F6B', '0F1B3D', 'DDE4F6', 'B9C8EE', 'FF8A3D');

export function slidesTheme({
  id,
  phase,
  slideType,
}: Pick<Band, 'id' | 'phase' | 'slideType'>): SlidesTheme {
  const accents = SLIDE_ACCENTS[id] ?? ANY_ACCENT;
  const adult = Object.hasOwn(ADULT_READERS, id);
  return {
    phase,
    adult,
    body: fromPoints(slideType.body),
    title: fromPoints(slideType.title),
    colours: { ...SHARED, ink: INK[phase], paper: PAPER[phase], ...accents },
    round: ROUND[phase],
  };
}

/** The family of all text. Programs that lack it choose a similar one by its Panose class. */
export const FAMILY = 'Atkinson Hyperlegible Next';
/** The Panose class of Calibri: every PowerPoint has it, and it is no wider than our family. */
export const LIKE_CALIBRI = '020F0502020204030204';

/** Colours by use, as theme colours: a teacher who changes the theme changes them all. */
export const THEME = {
  ink: ['tx1'],
  white: ['bg1'],
  deep: ['tx2'],
  paper: ['bg2'],
  accent: ['accent1'],
  soft: ['accent2'],
  line: ['accent3'],
  good: ['accent4'],
  look: ['accent5'],
  /** A lighter ink. */
  quiet: ['tx1', { lumMod: 75000, lumOff: 25000 }],
  /** Behind pictures, and for words on the darkest colour. */
  signal: ['accent6'],
  /** For areas with text. */
  'signal-soft': ['accent6', { lumMod: 40000, lumOff: 60000 }],
  /** Behind messages of somebody nobody has met. */
  'look-soft': ['accent5', { lumMod: 20000, lumOff: 80000 }],
  /** Edges of cards. */
  edge: ['bg2', { lumMod: 85000 }],
  /** Behind a right answer. */
  'good-soft': ['accent4', { lumMod: 20000, lumOff: 80000 }],
} as const satisfies Record<string, readonly [string, Record<string, number>?]>;
export type Colour = keyof typeof THEME;
