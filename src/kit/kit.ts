import type { KitFile } from '#model/kit-file.ts';
import { type ManifestFile, PREVIEW } from '#model/manifest.ts';
import { isLeads } from '#model/reader-folder.ts';

/** What a zip is made of: one band's products, or a whole school's. */
export interface Kit {
  /** Pupil-safe title of the lesson. */
  title: string;
  school: string;
  /** Bands that it holds, youngest first; one for a band's kit. */
  bands: readonly { id: string; years: string; ages: readonly [number, number] }[];
  classSize: number;
  /** Why it is a draft; empty when it is final. */
  draft: readonly string[];
  files: readonly KitFile[];
}

/** A kit holds what works by itself and may lie in a staffroom: no slides or pictures that lean on the site, no other kit, nothing of the lead's. */
export const belongsInKit = (entry: Pick<ManifestFile, 'kind' | 'variant' | 'path'>): boolean =>
  entry.kind !== 'kit' && entry.variant !== 'site' && entry.variant !== PREVIEW && !isLeads(entry);

/** What each class's adults need of what is made once: on paper, since slides are shown to all of them together. */
const goesToEveryBand = ({ entry: { band, kind }, version }: KitFile): boolean =>
  band === null && version !== null && (kind === 'briefing' || kind === 'handout');

/** What a band's kit holds of what was made of a lesson. */
export const filesOfBand = (files: readonly KitFile[], band: string): KitFile[] =>
  files.filter((file) => file.entry.band === band || goesToEveryBand(file));
