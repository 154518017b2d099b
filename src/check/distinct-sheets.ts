import type { Handout } from '#model/handout.ts';

/** A sheet whose parts differ from every other: as written, or a version of it. */
export interface DistinctSheet extends Handout {
  /** How a message names it, e.g. “Our plan” (support). */
  label: string;
}

/** Sheets of a band that have parts of their own: each is held to what a pupil of the band can read. */
export const distinctSheets = (handouts: readonly Handout[]): DistinctSheet[] =>
  handouts.flatMap((handout) => [
    { ...handout, editions: [], label: `“${handout.title}”` },
    ...handout.editions.flatMap(({ version, blocks }) =>
      blocks
        ? [{ ...handout, blocks, editions: [], label: `“${handout.title}” (${version})` }]
        : [],
    ),
  ]);
