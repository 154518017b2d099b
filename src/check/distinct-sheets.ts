import type { Handout } from '#model/paper/handout.ts';

/** A sheet whose parts differ from all others: the standard edition, or one with its own parts. */
export interface DistinctSheet extends Handout {
  /** Label in messages, e.g. “Our plan” (support). */
  label: string;
}

/** A band's sheets without editions that share their parts, so that each text is checked once. */
export const distinctSheets = (handouts: readonly Handout[]): DistinctSheet[] =>
  handouts.flatMap((handout) => [
    { ...handout, editions: [], label: `“${handout.title}”` },
    ...handout.editions.flatMap(({ version, blocks }) =>
      blocks
        ? [{ ...handout, blocks, editions: [], label: `“${handout.title}” (${version})` }]
        : [],
    ),
  ]);
