import type { Handout } from '#model/band-version.ts';
import type { ManifestFile } from '#model/manifest.ts';
import type { PaperVersion } from '#model/paper-version.ts';

/** A product on its way into a kit. */
export interface KitFile {
  entry: ManifestFile;
  bytes: Uint8Array;
  /** Its own title, e.g. “Evidence file”; `null` where its kind says enough. */
  title: string | null;
  /** Copies that a class needs; `null` where it isn't handed out. */
  copies: Handout['copies'] | null;
  /** The version of paper that it is; `null` for what is no pupils' sheet. */
  version: Pick<PaperVersion, 'name' | 'fileName' | 'use'> | null;
  /** What it is for, where its kind does not say it. */
  says: string | null;
}

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

/** Is it for the safeguarding lead alone? All that stands below `lead/` is. */
export const isLeads = ({ path }: Pick<ManifestFile, 'path'>): boolean => path.startsWith('lead/');

/** A kit holds what works by itself and may lie in a staffroom: no slides that lean on the site, no other kit, nothing of the lead's. */
export const belongsInKit = (entry: Pick<ManifestFile, 'kind' | 'variant' | 'path'>): boolean =>
  entry.kind !== 'kit' && entry.variant !== 'site' && !isLeads(entry);
