import type { BandVersion } from '#model/band-version.ts';
import type { PupilVersion } from '#model/pupil-version.ts';
import type { PictureSheet } from './picture-sheet.ts';

/** What decides how a slide is laid out, besides the slide. */
export interface SlideContext {
  version: Pick<
    BandVersion | PupilVersion,
    'lessonTitle' | 'title' | 'outcome' | 'band' | 'cast' | 'strip' | 'slides'
  >;
  pictures: Pick<PictureSheet, 'has'>;
  /** How much is left out of a deck in one file that would be too large to send. Default: nothing. */
  lean?: Leanness;
}

/**
 * What a deck does without, to be small. 1: a place in a light that its story does not have, and people whom it would draw from
 * head to foot. 2: what stands for the law, a bad night and the best answer, and an adult's face from close up.
 */
export type Leanness = 0 | 1 | 2;

/** What a slide's writer knows besides the slide. */
export interface DeckContext extends SlideContext {
  pictures: PictureSheet;
}

/** The name of a character as pupils read it. */
export const nameOf = (context: SlideContext, id: string): string =>
  context.version.cast[id]?.name ?? id;
