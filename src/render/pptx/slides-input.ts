import type { BandVersion } from '#model/band-version.ts';
import type { Slide } from '#model/slide.ts';

/** A slide to edit: of the file’s own talk, or of a lesson that its audience is shown. */
export interface SlideToEdit extends Slide {
  /** What whoever leads calls the part of the talk it belongs to. Default: the part of the lesson. */
  section?: string;
  /** The version whose pupils see it: its cast speaks, and its type is as large as theirs. */
  from?: BandVersion | null;
}

/**
 * What slides to edit are made of: a band’s lesson, or any other talk that is written as slides. An empty outcome, cast
 * or strip is left out.
 */
export interface SlidesInput
  extends Pick<BandVersion, 'title' | 'lessonTitle' | 'outcome' | 'band' | 'cast' | 'strip'> {
  draft: boolean;
  /** Is it handed to pupils? Then it holds no notes and no answers. Default: no. */
  handedOut?: boolean;
  slides: SlideToEdit[];
}
