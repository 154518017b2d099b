import type { Band } from '#model/band.ts';
import type { ThemeData } from '#render/arrange/theme-data.ts';

/** Theme of printed slides: the band's colours, or black on white for a copier. */
export const paperSlideTheme = (band: Band, { mono }: { mono: boolean }, size = 10): ThemeData => ({
  band: band.id,
  phase: band.phase,
  mono,
  size,
  least: 0,
  leading: 1,
  line: 9,
});
