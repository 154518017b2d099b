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

/** The band's type sizes in points, and the steps in which a slide makes room. */
export const slideSizes = ({ phase, slideType: { body, title } }: Band) => ({
  body,
  title,
  steps: stepsBelowTitle(body, title),
  shares: PICTURE_STEPS,
  /** Height of words on a scene. */
  plate: PLATE,
  /** What a scene that fills one side gets. */
  sides: SIDE_STEPS,
  /** Steps on the first slide and the last. */
  covers: COVER_STEPS,
  /** Steps for a picture at the flank of a slide that holds more than it. */
  flanks: FLANK_STEPS,
  /** The smallest type beside it. */
  leastFlanked: LEAST_FLANKED,
  /** A picture beside larger type gets no less of the width, in per cent. */
  share: LEAST_PICTURE[phase],
  /** Replies beside their options are in no smaller type than this step. */
  beside: LEAST_BESIDE,
  /** A picture over larger type is no lower, in pixels. */
  height: LEAST_HEIGHT[phase],
});
