/** The depth at which bands are taught a risk, in one line. */
import type { Band } from '#model/band.ts';
import { type Depth, type Risk, SAFE_ONLY } from '#model/risk.ts';

const SAYS: Readonly<Record<Depth, string>> = {
  none: 'not taught',
  foundation: SAFE_ONLY,
  'named-simply': 'named simply',
  named: 'named',
  full: 'in full',
};

/** e.g. “3–7 safe behaviour only · 7–11 named simply · 11–18 in full”. */
export function depthByAge(risk: Risk, bands: readonly Band[]): string {
  const steps: { from: number; to: number; says: string }[] = [];
  for (const { id, ages } of bands.toSorted((a, b) => a.ages[0] - b.ages[0])) {
    const label = SAYS[risk.bands[id]?.depth ?? 'none'];
    const last = steps.at(-1);
    if (last?.says === label) last.to = ages[1];
    else steps.push({ from: ages[0], to: ages[1], says: label });
  }
  return steps.map(({ from, to, says }) => `${from}–${to} ${says}`).join(' · ');
}
