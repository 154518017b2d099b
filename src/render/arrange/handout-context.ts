import type { Place } from '#model/lesson/content.ts';
import type { PupilHandoutBlock, PupilVersion } from '#model/pupil-version.ts';
import type { PageContext } from './page-context.ts';

/** State that the parts of one sheet share while their data is made. */
export interface HandoutContext {
  page: PageContext;
  cast: PupilVersion['cast'];
  /** Gives the number of the next answer space. */
  space: () => number;
  number: () => number;
  /** Each part so far, by its number. */
  parts: PlacedPart[];
}

/** A part's kind, and its place in the source. */
export interface PlacedPart {
  kind: PupilHandoutBlock['kind'];
  place: Place;
}

export const createHandoutContext = (
  page: PageContext,
  cast: PupilVersion['cast'],
): HandoutContext => ({ page, cast, space: counter(0), number: counter(1), parts: [] });

function counter(from: number): () => number {
  let next = from;
  return () => next++;
}
