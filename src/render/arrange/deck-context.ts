import type { BandVersion } from '#model/band-version.ts';
import type { PupilVersion } from '#model/pupil-version.ts';
import type { PictureSheet } from './picture-sheet.ts';

/** What a slide's layout depends on, besides its blocks. */
export interface SlideContext {
  version: Pick<
    BandVersion | PupilVersion,
    'lessonTitle' | 'title' | 'outcome' | 'band' | 'cast' | 'strip' | 'slides'
  >;
  pictures: Pick<PictureSheet, 'has'>;
  /** How much is left out of a single-file deck that would be too large to send. Default: nothing. */
  lean?: Leanness;
}

/**
 * What a small deck does without. 1: places in another light than the story's, and whole figures. 2: pictures for the
 * law, a bad night and the best answer, and close-ups of adults.
 */
export type Leanness = 0 | 1 | 2;

/** Input of a slide's writer, besides the slide. */
export interface DeckContext extends SlideContext {
  pictures: PictureSheet;
}

/** The name of a character as pupils read it. */
export const nameOf = (context: SlideContext, id: string): string =>
  context.version.cast[id]?.name ?? id;
