/** Decides which sheets a build makes by default, and in which editions. */

import type { Edition } from '#model/paper/edition.ts';
import type { Handout } from '#model/paper/handout.ts';
import type { BandSource } from './band-source.ts';
import { isInBuild } from './product.ts';

/**
 * Default sheets that are made on request only: vocabulary is taught from the slides, and the page to keep repeats slides
 * and sheets.
 */
const ON_REQUEST: ReadonlySet<string> = new Set([
  'before-the-lesson',
  'glossary',
  'knowledge-organiser',
]);

export interface SheetEdition {
  handout: Handout;
  version: Edition;
}

/** Every sheet in every edition, in order: of the core build, and on request. */
export function sheetEditions(
  source: Pick<BandSource, 'handouts' | 'editionsOf' | 'version'>,
): Record<'core' | 'more', SheetEdition[]> {
  const all = source.handouts.flatMap((handout) =>
    source.editionsOf(handout).map((version) => ({ handout, version })),
  );
  const isCore = ({ handout, version }: SheetEdition) =>
    source.version.defaultHandouts.includes(handout)
      ? isCoreSheet(handout) && version === oneEdition(handout, source.editionsOf(handout))
      : isInBuild(version.tier, false);
  return { core: all.filter(isCore), more: all.filter((item) => !isCore(item)) };
}

/** Is a sheet part of the core build in at least one edition? */
export const isCoreSheet = ({ id }: Handout): boolean => !ON_REQUEST.has(id);

/** The edition of a default sheet: a poster in colour, the rest for the copier. */
const oneEdition = ({ kind }: Handout, versions: readonly Edition[]): Edition | undefined =>
  versions.find(({ ink }) => ink === (kind === 'poster' ? 'colour' : 'mono')) ?? versions[0];
