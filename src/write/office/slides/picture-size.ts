/** Pixels of a picture by its width on the slide, in few sizes, which Word documents share (`picture-run.ts`). */
const SIZES = [
  { upTo: 160, across: 320 },
  { upTo: 460, across: 640 },
] as const;
const WIDEST = 1200;

export const pixelsAcross = (width: number): number =>
  SIZES.find(({ upTo }) => width <= upTo)?.across ?? WIDEST;
