import type { BandVersion } from '#model/band-version.ts';

/**
 * What slides to edit are made of: a band’s lesson, or any other talk that is written as slides. An empty outcome, cast
 * or strip is left out.
 */
export interface SlidesInput
  extends Pick<
    BandVersion,
    'title' | 'lessonTitle' | 'outcome' | 'band' | 'cast' | 'strip' | 'slides'
  > {
  draft: boolean;
}
