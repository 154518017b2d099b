import type { FoundRisk } from '#model/alert-reading.ts';
import type { Band } from '#model/band.ts';
import type { Modules } from '#model/module.ts';
import type { Risk } from '#model/risk.ts';
import { joinTurns, shownIn } from '#model/story.ts';

/** What one band is taught of an alert, and what it is not. */
export interface BandChoice {
  band: Band;
  /** Ids, the one that leads first; empty where the band is too young for all of it. */
  taught: string[];
  /** Raised and fit for the band, but not part of this lesson’s story, and why. */
  later: { risk: string; why: string }[];
  /** Raised, but not for this band. */
  tooYoung: string[];
  /** Do pupils of this band see in the story what the service or scheme does? */
  showsMechanism: boolean;
}

/**
 * Picks one story for each band, and what joins it: the story of the weightiest risk, unless that of another one shows
 * what the service does, and the weightiest joins it.
 * @param raised Risks of the alert, heaviest first.
 * @param mechanism What the service or scheme does, by its id.
 */
export function chooseRisks(
  raised: readonly FoundRisk[],
  bands: readonly Band[],
  risks: readonly Risk[],
  modules: Modules,
  mechanism: string | null,
): BandChoice[] {
  return bands.map((band) => {
    const fits = ({ id }: FoundRisk): boolean => {
      const depth = risks.find((risk) => risk.id === id)?.bands[band.id]?.depth ?? 'none';
      return depth !== 'none' && modules.risks.get(id)?.bands.has(band.id) === true;
    };
    const stories = modules.stories.get(band.id);
    const shows = (id: string) =>
      mechanism !== null &&
      Boolean(stories?.tellings[id] && shownIn(stories.tellings[id]).includes(mechanism));
    const fit = raised.filter(fits).map(({ id }) => id);
    const storyOf = (lead: string) => {
      const ids = [lead, ...fit.filter((id) => id !== lead)];
      return { lead, ...joinTurns(ids, stories, band, risks) };
    };
    const [heaviest] = fit;
    const tooYoung = raised.filter((risk) => !fits(risk)).map(({ id }) => id);
    if (heaviest === undefined)
      return { band, taught: [], later: [], tooYoung, showsMechanism: false };
    const showing = fit
      .filter(shows)
      .map(storyOf)
      .find(({ lead, turns }) => lead === heaviest || turns.some(({ risk }) => risk === heaviest));
    const { lead, turns, left } = showing ?? storyOf(heaviest);
    // The order in which they are raised, not in which they happen: what weighs most is said first.
    const joined = fit.filter((id) => turns.some(({ risk }) => risk === id));
    return { band, taught: [lead, ...joined], later: left, tooYoung, showsMechanism: shows(lead) };
  });
}
