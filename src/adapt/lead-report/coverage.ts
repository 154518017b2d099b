/** Who hears of each fact of the alert, and how much. */
import { toString as textContent } from 'mdast-util-to-string';
import type { Fact } from '#model/alert/alert.ts';
import { decisionScope } from '#model/alert/decision.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Lesson } from '#model/lesson/lesson.ts';
import { inPaper } from '#model/paper/paper-kind.ts';
import { HEARD, type Heard } from '#model/risk.ts';
import { staffFacts } from '../staff-facts.ts';

/** Who hears of a fact: band ids for slides, `parents` for letters, `staff` for the briefing. */
export interface Coverage {
  usedBy: string[];
  leftOut: string | null;
  /** How much pupils hear of a harm, by band: facts of other kinds have no depth. */
  depths: Record<string, Heard>;
}

/** Fact × product: each fact of the alert, who hears of it, or why nobody does. */
export function coverageOf(
  lesson: Lesson,
  versions: readonly BandVersion[],
): Record<string, Coverage> {
  const { alert } = lesson;
  const { letters: writes, briefing } = decisionScope(alert.decision, alert.noLesson);
  const staff = new Set(briefing ? staffFacts(lesson) : []);
  return Object.fromEntries(
    alert.facts.map((fact) => {
      const bands = versions
        .filter((version) => version.slides.some((slide) => slide.facts.includes(fact.id)))
        .map((version) => version.band.id);
      const parents =
        writes && versions.some((version) => isInLetter(fact, version)) ? ['parents'] : [];
      const usedBy = [...bands, ...parents, ...(staff.has(fact.id) ? ['staff'] : [])];
      const depths = Object.fromEntries(
        versions
          .filter(({ band }) => fact.kind === 'risk' && bands.includes(band.id))
          .map((version) => [version.band.id, depthHeard(fact, version)]),
      );
      return [fact.id, { usedBy, leftOut: fact.leftOut ?? null, depths }];
    }),
  );
}

/** Does a letter say it: as one of its facts, or word for word? “The alert tells of children aged 8 to 11.” */
const isInLetter = (
  { id, says }: Fact,
  { letter, cameAs = 'alert' }: Pick<BandVersion, 'letter' | 'cameAs'>,
): boolean =>
  letter.facts.includes(id) ||
  letter.front.some((node) => textContent(node).includes(inPaper(says, cameAs)));

/**
 * How much of a fact a band's pupils really hear. A slide may teach what helps against a harm that it never names: of
 * the fact's risks that are taught, the one that the band goes into least counts.
 */
function depthHeard({ risks }: Fact, version: BandVersion): Heard {
  const taught = new Set<string>(
    version.risks.filter(({ id }) => risks.includes(id)).map(({ depth }) => depth),
  );
  return HEARD.find((depth) => taught.has(depth)) ?? 'foundation';
}

/** “EYFS–KS1*”, “UKS2–KS5”: those to whom the harm is not named stand apart. */
export function pupilsWhoHear(
  versions: readonly BandVersion[],
  by: readonly string[],
  depths: Coverage['depths'],
): string[] {
  const isBeyondFoundation = (id: string) => depths[id] !== 'foundation';
  const safeOnly = bandRanges(
    versions,
    by.filter((id) => !isBeyondFoundation(id)),
  );
  const fullRange = bandRanges(versions, by.filter(isBeyondFoundation));
  return [...(safeOnly ? [`${safeOnly}*`] : []), ...(fullRange ? [fullRange] : [])];
}

/** All of a school’s bands. */
export const ALL_BANDS = 'all bands';

/** Bands that hear of a fact, neighbours as a range: “KS1, UKS2–KS5”. */
export function bandRanges(versions: readonly BandVersion[], by: readonly string[]): string {
  const ids = versions.map((version) => version.band.id);
  const runs: string[][] = [];
  for (const [index, id] of ids.entries()) {
    if (!by.includes(id)) continue;
    const last = runs.at(-1);
    if (last && last.at(-1) === ids[index - 1]) last.push(id);
    else runs.push([id]);
  }
  if (runs[0]?.length === ids.length) return ALL_BANDS;
  return runs
    .map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : (run[0] ?? '')))
    .join(', ')
    .toUpperCase();
}
