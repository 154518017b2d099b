/**
 * Some tests could go on for hours. `npm run prove` runs them whole; `npm test` runs a part that stands for the whole, the
 * same on each run.
 */

import { WHOLE_VARIABLE } from '#scripts/samples/whole.ts';

export const isProof = process.env[WHOLE_VARIABLE] !== undefined;

/** @returns Does a test look at this band of a lesson? In a proof at all; else at one of a primary and one of a secondary school. */
export const triesBand = (band: string): boolean => isProof || ['lks2', 'ks3'].includes(band);

/** @returns How often a test tries something: a few times in `npm test`, many in a proof. */
export const often = (few: number, many: number): number => (isProof ? many : few);

/**
 * @param kindOf What makes two of them alike: where one passes, so does the other, but for a fault that is its own.
 * @returns In a proof all of them; else one of each kind, from all over the list.
 */
export function oneOfEach<T>(all: readonly T[], kindOf: (item: T) => string): readonly T[] {
  if (isProof) return all;
  const kinds = [...Map.groupBy(all, kindOf).values()];
  const chosen = new Set(kinds.map((alike, kind) => alike[kind % alike.length]));
  return all.filter((item) => chosen.has(item));
}
