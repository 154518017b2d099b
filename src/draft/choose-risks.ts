import type { FoundRisk } from '#model/alert-reading.ts';
import type { Band } from '#model/band.ts';
import type { Modules } from '#model/module.ts';
import type { Risk } from '#model/risk.ts';

/** What one band is taught of an alert, and what it is not. */
export interface BandChoice {
  band: Band;
  /** Ids, the one that leads first; empty where the band is too young for all of it. */
  taught: string[];
  /** Raised and fit for the band, but more than a lesson holds. */
  later: string[];
  /** Raised, but not for this band. */
  tooYoung: string[];
}

/** Picks what fits a band's minutes: in the order in which they are raised, the subject first. */
export function chooseRisks(
  raised: readonly FoundRisk[],
  bands: readonly Band[],
  risks: readonly Risk[],
  modules: Modules,
): BandChoice[] {
  return bands.map((band) => {
    const fits = ({ id }: FoundRisk): boolean => {
      const depth = risks.find((risk) => risk.id === id)?.bands[band.id]?.depth ?? 'none';
      return depth !== 'none' && modules.risks.get(id)?.bands.has(band.id) === true;
    };
    const fit = raised.filter(fits).map(({ id }) => id);
    return {
      band,
      taught: fit.slice(0, band.risksPerLesson),
      later: fit.slice(band.risksPerLesson),
      tooYoung: raised.filter((risk) => !fits(risk)).map(({ id }) => id),
    };
  });
}
