import type { Band } from '#model/band.ts';
import {
  COVER_STEPS,
  FLANK_STEPS,
  LEAST_BESIDE,
  LEAST_FLANKED,
  LEAST_HEIGHT,
  LEAST_PICTURE,
  PICTURE_STEPS,
  PLATE,
  SIDE_STEPS,
  stepsBelowTitle,
} from '#slides/type-steps.ts';

/** The band's type sizes in points, and the steps by which a slide gives way. */
export const slideSizes = ({ phase, slideType: { body, title } }: Band) => ({
  body,
  title,
  steps: stepsBelowTitle(body, title),
  shares: PICTURE_STEPS,
  /** Height of the words' area on a scene. */
  plate: PLATE,
  /** Steps for a full-bleed scene at one side. */
  sides: SIDE_STEPS,
  /** Steps of the first and last slide. */
  covers: COVER_STEPS,
  /** Steps for a picture beside content. */
  flanks: FLANK_STEPS,
  /** Smallest type beside it. */
  leastFlanked: LEAST_FLANKED,
  /** Least width of a picture beside larger type, in per cent. */
  share: LEAST_PICTURE[phase],
  /** Smallest step of type at which replies are beside their options. */
  beside: LEAST_BESIDE,
  /** Least height of a picture above larger type, in pixels. */
  height: LEAST_HEIGHT[phase],
});
