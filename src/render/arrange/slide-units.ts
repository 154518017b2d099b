/** Units: slides are laid out in pixels of 1280 × 720; PowerPoint uses EMU, and hundredths of a point for type. */

export const SLIDE = { width: 1280, height: 720 } as const;

const EMU_PER_PIXEL = 9525;

/** Pixels → EMU. */
export const emu = (pixels: number): string => String(Math.round(pixels * EMU_PER_PIXEL));
/** Pixels → hundredths of a point, in half points, the only sizes that PowerPoint lists. */
export const typeSize = (pixels: number): string => String(Math.floor(pixels * 1.5) * 50);
/** Points → pixels. */
export const fromPoints = (points: number): number => (points * 4) / 3;

/** A rectangle on a slide, in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
