/** Which readers are told each fact of the alert, and in how much depth. */
import { toString as textContent } from 'mdast-util-to-string';
import type { Fact } from '#model/alert/alert.ts';
import { decisionScope } from '#model/alert/decision.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Lesson } from '#model/lesson/lesson.ts';
import { inPaper } from '#model/paper/paper-kind.ts';
import { HEARD, type Heard } from '#model/risk.ts';
import { staffFacts } from '../staff-facts.ts';

/** The readers of a fact: band ids for slides, `parents` for letters, `staff` for the briefing. */
export interface Coverage {
  usedBy: string[];
  leftOut: string | null;
  /** The depth for pupils of each band; only facts on harms have one. */
  depths: Record<string, Heard>;
}

/** The coverage matrix: for each fact, its readers, or why it has none. */
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

/** Does a letter state the fact: by its id, or word for word? “The alert tells of children aged 8 to 11.” */
const isInLetter = (
  { id, says }: Fact,
  { letter, cameAs = 'alert' }: Pick<BandVersion, 'letter' | 'cameAs'>,
): boolean =>
  letter.facts.includes(id) ||
  letter.front.some((node) => textContent(node).includes(inPaper(says, cameAs)));

/**
 * The depth in which a band's pupils hear of a fact. A slide may teach what helps without naming the harm: of the
 * fact's risks that are taught, the shallowest counts.
 */
function depthHeard({ risks }: Fact, version: BandVersion): Heard {
  const taught = new Set<string>(
    version.risks.filter(({ id }) => risks.includes(id)).map(({ depth }) => depth),
  );
  return HEARD.find((depth) => taught.has(depth)) ?? 'foundation';
}

/** “EYFS–KS1*”, “UKS2–KS5”: bands to which the harm is not named are marked with a star. */
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

/** Bands as ranges: “KS1, UKS2–KS5”. */
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
