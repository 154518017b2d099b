import type { Band } from '#model/band.ts';
import type { Variant } from './paper-tools.ts';

/** For whom a page is drawn: templates choose colours, sizes and corners by it. */
export interface LookData {
  band: string;
  phase: Band['phase'];
  mono: boolean;
  /** Body size in points. */
  size: number;
  /** Height of a writing line in millimetres. */
  line: number;
}

export const lookData = (band: Band, variant: Variant): LookData => ({
  band: band.id,
  phase: band.phase,
  mono: variant === 'mono',
  size: band.paperType,
  line: band.lineHeight,
});

/** Adults' paper: the band's colour, one size of type for every band. */
export const adultLook = (band: Band | null, size: number): LookData => ({
  band: band?.id ?? '',
  phase: 'secondary',
  mono: false,
  size,
  line: 9,
});
