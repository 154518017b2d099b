import type { Band } from '#model/band.ts';
import type { PaperVersion } from '#model/paper-version.ts';

/** For whom a page is drawn: templates choose colours, sizes and corners by it. */
export interface ThemeData {
  band: string;
  phase: Band['phase'];
  mono: boolean;
  /** Body size in points. */
  size: number;
  /** No text of the page is smaller, in points; 0 where the design decides. */
  least: number;
  /** Space between lines of text, as a factor. */
  leading: number;
  /** Height of a writing line in millimetres. */
  line: number;
}

export const themeData = (band: Band, version: PaperVersion): ThemeData => ({
  band: band.id,
  phase: band.phase,
  mono: version.ink === 'mono',
  size: Math.max(version.type.least, band.paperType * version.type.times),
  least: version.type.least,
  leading: version.leading,
  line: band.lineHeight * version.room,
});

/** Adults' paper: the band's colour, one size of type for every band. `version` is one that adults have too. */
export const adultTheme = (
  band: Band | null,
  size: number,
  version: PaperVersion | null = null,
): ThemeData => ({
  band: band?.id ?? '',
  phase: 'secondary',
  mono: version?.ink === 'mono',
  size,
  least: version?.type.least ?? 0,
  leading: version?.leading ?? 1,
  line: 9,
});

/** Adults' type in a version of their paper, in points, where it is `usual` in the one that all have. */
export const adultSize = ({ type }: PaperVersion, usual: number): number =>
  Math.max(type.least, usual * type.times);
