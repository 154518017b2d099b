/**
 * Pixel width by width on the slide: few sizes, so that pictures are shared; the smaller two are those of Word
 * documents (`picture-run.ts`).
 */
const SIZES = [
  { upTo: 160, across: 320 },
  { upTo: 460, across: 640 },
] as const;
const WIDEST = 960;

export const pixelsAcross = (width: number): number =>
  SIZES.find(({ upTo }) => width <= upTo)?.across ?? WIDEST;
