import type { BandVersion } from '#model/band-version.ts';

/** How much the bands make of each risk, by its id: a risk weighs 1 where it leads, a half where it comes second, and so on. */
export function riskWeights(versions: readonly BandVersion[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { risks } of versions)
    for (const [index, { id }] of risks.entries())
      weights.set(id, (weights.get(id) ?? 0) + 1 / (index + 1));
  return weights;
}
