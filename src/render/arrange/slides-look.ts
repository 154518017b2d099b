import { ADULT_READERS } from '#model/adult-readers.ts';
import type { Band } from '#model/band.ts';
import { fromPoints } from './slide-units.ts';

/** What a file of slides looks like. */
export interface SlidesLook {
  phase: Band['phase'];
  /** A workshop or a briefing: as `slides/styles/adult.css` has it. */
  adult: boolean;
  /** Smallest size of body text, and that of titles, in pixels. */
  body: number;
  title: number;
  colours: SlideColours;
  /** Radius of a card’s corners, in pixels. */
  round: number;
}

/** Six hex digits each. */
interface SlideColours {
  ink: string;
  quiet: string;
  paper: string;
  good: string;
  look: string;
  accent: string;
  deep: string;
  soft: string;
  line: string;
}

const SHARED = { ink: '1B2430', quiet: '4A5563', good: '17623A', look: '8A4B00' } as const;
const PAPER: Record<Band['phase'], string> = {
  early: 'FFF7EA',
  primary: 'FBF8F1',
  secondary: 'F7F7F4',
};
const ADULT_PAPER = 'FAF9F5';
const ROUND: Record<Band['phase'], number> = { early: 30, primary: 18, secondary: 10 };

/** Accent of each band, for text that lies deeper, for areas and for edges: those of `slides/styles/tokens.css`. */
export const SLIDE_ACCENTS: Readonly<
  Record<string, readonly [accent: string, deep: string, soft: string, line: string]>
> = {
  eyfs: ['A83C0B', '8A3109', 'FDE5D6', 'F0B592'],
  ks1: ['A3275F', '82204D', 'FBE2EC', 'E8A9C4'],
  lks2: ['00666C', '005257', 'D7EEED', '86C3C3'],
  uks2: ['5B3F9B', '48317F', 'E8E2F6', 'BCAAE2'],
  ks4: ['1F6144', '184D36', 'DCEEE4', '98C7AD'],
  ks5: ['74471A', '5C3814', 'F4E8D8', 'D5B38A'],
  parents: ['0F5E63', '0B4A4F', 'DBEEEE', '8FC1C3'],
  staff: ['46418F', '363273', 'E6E5F5', 'B3AFE0'],
};
/** Of every other band, and of adults’ slides. */
export const ANY_ACCENT = ['1D4F91', '173E74', 'DFE9F7', '9DB9DF'] as const;

export function slidesLook({
  id,
  phase,
  slideType,
}: Pick<Band, 'id' | 'phase' | 'slideType'>): SlidesLook {
  const [accent, deep, soft, line] = SLIDE_ACCENTS[id] ?? ANY_ACCENT;
  const adult = Object.hasOwn(ADULT_READERS, id);
  return {
    phase,
    adult,
    body: fromPoints(slideType.body),
    title: fromPoints(slideType.title),
    colours: { ...SHARED, paper: adult ? ADULT_PAPER : PAPER[phase], accent, deep, soft, line },
    round: ROUND[phase],
  };
}

/** The family of all text. Where it is missing, a program takes the one that its kind of letters asks for. */
export const FAMILY = 'Atkinson Hyperlegible Next';
/** How Calibri’s letters are built (Panose): every PowerPoint has it, and it runs no wider than our family. */
export const LIKE_CALIBRI = '020F0502020204030204';

/** Colours by what they are for, as the theme holds them: a teacher who changes the theme changes them all. */
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
  quiet: ['accent6'],
  /** Edges of cards. */
  edge: ['bg2', { lumMod: 85000 }],
  /** Behind a right answer. */
  'good-soft': ['accent4', { lumMod: 20000, lumOff: 80000 }],
} as const satisfies Record<string, readonly [string, Record<string, number>?]>;
export type Colour = keyof typeof THEME;
