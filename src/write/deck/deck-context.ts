import type { BandVersion, PupilVersion } from '#model/band-version.ts';
import type { PictureSheet } from './picture-sheet.ts';

/** What a slide's writer knows besides the slide. */
export interface DeckContext {
  version: Pick<
    BandVersion | PupilVersion,
    'lessonTitle' | 'title' | 'outcome' | 'band' | 'cast' | 'strip' | 'slides'
  >;
  pictures: PictureSheet;
}

/** The name of a character as pupils read it. */
export const nameOf = (context: DeckContext, id: string): string =>
  context.version.cast[id]?.name ?? id;
