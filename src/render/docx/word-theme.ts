import type { Band } from '#model/band.ts';
import type { ThemeData } from '#render/arrange/theme-data.ts';

/** Design of a Word document; colours are six hex digits. */
export interface WordTheme {
  phase: Band['phase'];
  /** Body size, in points. */
  size: number;
  /** Height of a writing line, in millimetres. */
  line: number;
  accent: string;
  /** Background, light enough to vanish in a copy; it never carries meaning alone. */
  tint: string;
  /** Text width, in millimetres. */
  width: number;
}

/** Colours of text, writing lines and cutting lines, as in `handouts/tokens.typ`. */
export const INK = '1A2230';
export const RULE = '6C7788';
export const CUT_COLOUR = '4A5564';

/** Accent and background of each band, as in `handouts/tokens.typ`. */
export const ACCENTS: Readonly<Record<string, readonly [accent: string, tint: string]>> = {
  eyfs: ['5B2440', 'FDE5D6'],
  ks1: ['5B2440', 'FBE4DC'],
  lks2: ['00666C', 'D7EEED'],
  uks2: ['5B3F9B', 'E8E2F6'],
  ks3: ['1B2F6B', 'DDE4F6'],
  ks4: ['0E4534', 'D8E9DF'],
  ks5: ['4D1F4F', 'F0DFE9'],
};
const ANY_BAND = ['1F3F5F', 'E8EFF5'] as const;

/** A4 in millimetres, and the margins of sheets. */
export const PAGE = { width: 210, height: 297 } as const;
/** Margin of a page of slips. */
export const SLIP_MARGIN = 9;
export const MARGIN = { side: 18, top: 15, bottom: 19, footer: 9 } as const;

/**
 * The theme of a sheet.
 * @param margin Page margin.
 */
export function wordTheme(
  { band, phase, size, line }: ThemeData,
  margin: number = MARGIN.side,
): WordTheme {
  const [accent, tint] = ACCENTS[band] ?? ANY_BAND;
  return { phase, size, line, accent, tint, width: PAGE.width - 2 * margin };
}
