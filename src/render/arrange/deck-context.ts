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
  /** Without the pictures that a deck in one file can do without, where it would be too large to send. Default: no. */
  lean?: boolean;
}

/** What a slide's writer knows besides the slide. */
export interface DeckContext extends SlideContext {
  pictures: PictureSheet;
}

/** The name of a character as pupils read it. */
export const nameOf = (context: SlideContext, id: string): string =>
  context.version.cast[id]?.name ?? id;
