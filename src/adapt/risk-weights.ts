import type { BandVersion } from '#model/band-version.ts';

/** The weight of each risk over all bands, by id: 1 for a band that it leads, a half where it is second, and so on. */
export function riskWeights(versions: readonly BandVersion[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { risks } of versions)
    for (const [index, { id }] of risks.entries())
      weights.set(id, (weights.get(id) ?? 0) + 1 / (index + 1));
  return weights;
}
