import type { BandVersion } from '#model/band-version.ts';
import type { Slide } from '#model/lesson/slide.ts';

/** An editable slide: of the talk itself, or of a lesson that is shown to its audience. */
export interface SlideToEdit extends Slide {
  /** Name of the part of the talk. Default: the part of the lesson. */
  section?: string;
  /** The band version whose slide it is: its characters speak, and its type sizes apply. */
  from?: BandVersion | null;
}

/** Input of a PowerPoint file: a band's lesson, or any other talk. Outcome, cast and strip may be empty. */
export interface SlidesInput
  extends Pick<BandVersion, 'title' | 'lessonTitle' | 'outcome' | 'band' | 'cast' | 'strip'> {
  draft: boolean;
  /** Is it for pupils? Then it has no notes and no answers. Default: no. */
  handedOut?: boolean;
  slides: SlideToEdit[];
}
