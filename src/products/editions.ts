/** Which sheets a build makes by itself, and in which editions. */

import type { Edition } from '#model/edition.ts';
import type { Handout } from '#model/handout.ts';
import type { BandSource } from './band-source.ts';
import { isMade } from './product.ts';

/**
 * Papers that every lesson has, and that a teacher asks for: words are taught from the slides, tickets ask again, and a
 * page to keep says what slides and sheets have said.
 */
const ASKED_FOR: ReadonlySet<string> = new Set([
  'before-the-lesson',
  'glossary',
  'exit-ticket',
  'knowledge-organiser',
]);

export interface SheetEdition {
  handout: Handout;
  version: Edition;
}

/** Every sheet in every edition, in order: those of each build, and those that are asked for. */
export function sheetEditions(
  source: Pick<BandSource, 'handouts' | 'editionsOf' | 'version'>,
): Record<'core' | 'more', SheetEdition[]> {
  const all = source.handouts.flatMap((handout) =>
    source.editionsOf(handout).map((version) => ({ handout, version })),
  );
  const isCore = ({ handout, version }: SheetEdition) =>
    source.version.defaultHandouts.includes(handout)
      ? isCoreSheet(handout) && version === oneEdition(handout, source.editionsOf(handout))
      : isMade(version.tier, false);
  return { core: all.filter(isCore), more: all.filter((one) => !isCore(one)) };
}

/** Is a sheet made with every build, in one edition at least? */
export const isCoreSheet = ({ id }: Handout): boolean => !ASKED_FOR.has(id);

/** What every lesson has comes in one edition: a poster in colour, for the wall; the rest for the copier. */
const oneEdition = ({ kind }: Handout, versions: readonly Edition[]): Edition | undefined =>
  versions.find(({ ink }) => ink === (kind === 'poster' ? 'colour' : 'mono')) ?? versions[0];
