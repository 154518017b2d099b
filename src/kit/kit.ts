import type { KitFile } from '#model/kit/kit-file.ts';
import { type ManifestFile, PREVIEW } from '#model/kit/manifest.ts';
import { isForLead } from '#model/kit/reader-folder.ts';

/** The content of a zip: one band's products, or the whole school's. */
export interface Kit {
  /** Pupil-safe title of the lesson. */
  title: string;
  school: string;
  /** Bands in it, youngest first; a single one for a band's kit. */
  bands: readonly { id: string; years: string; ages: readonly [number, number] }[];
  classSize: number;
  /** Reasons why it is a draft; empty when it is final. */
  draft: readonly string[];
  files: readonly KitFile[];
}

/**
 * A kit holds files that work by themselves and may lie in a staffroom: nothing that depends on the site, no other kit,
 * nothing for the lead alone.
 */
export const belongsInKit = (entry: Pick<ManifestFile, 'kind' | 'variant' | 'path'>): boolean =>
  entry.kind !== 'kit' &&
  entry.variant !== 'site' &&
  entry.variant !== PREVIEW &&
  !isForLead(entry);

/** Whole-school papers that each band's adults need too; slides are shown to all of them together. */
const goesToEveryBand = ({ entry: { band, kind }, version }: KitFile): boolean =>
  band === null && version !== null && (kind === 'briefing' || kind === 'handout');

/** The files of a lesson that belong to a band's kit. */
export const filesOfBand = (files: readonly KitFile[], band: string): KitFile[] =>
  files.filter((file) => file.entry.band === band || goesToEveryBand(file));
