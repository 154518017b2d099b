import type { Band } from '#model/band.ts';
import type { Edition } from '#model/paper/edition.ts';

/** The theme of a page: templates choose colours, sizes and corners by it. */
export interface ThemeData {
  band: string;
  phase: Band['phase'];
  mono: boolean;
  /** Body size in points. */
  size: number;
  /** The smallest type size of the page, in points; 0 for the design's own. */
  least: number;
  /** Space between lines of text, as a factor. */
  leading: number;
  /** Height of a writing line in millimetres. */
  line: number;
}

export const themeData = (band: Band, edition: Edition): ThemeData => ({
  band: band.id,
  phase: band.phase,
  mono: edition.ink === 'mono',
  size: Math.max(edition.type.least, band.paperType * edition.type.times),
  least: edition.type.least,
  leading: edition.leading,
  line: band.lineHeight * edition.room,
});

/**
 * The theme of adults' paper: the band's colour, and one type size for every band. `edition` is one that adults have
 * too.
 */
export const adultTheme = (
  band: Band | null,
  size: number,
  edition: Edition | null = null,
): ThemeData => ({
  band: band?.id ?? '',
  phase: 'secondary',
  mono: edition?.ink === 'mono',
  size,
  least: edition?.type.least ?? 0,
  leading: edition?.leading ?? 1,
  line: 9,
});

/** Type size of adults' paper in an edition, in points; `usual` is that of the standard one. */
export const adultSize = ({ type }: Edition, usual: number): number =>
  Math.max(type.least, usual * type.times);
