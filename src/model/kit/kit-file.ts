import type { Edition } from '../paper/edition.ts';
import type { Handout } from '../paper/handout.ts';
import type { ManifestFile } from './manifest.ts';

/** A product on its way into a kit. */
export interface KitFile {
  entry: ManifestFile;
  bytes: Uint8Array;
  /** Its own title, e.g. “Evidence file”; `null` where its kind says enough. */
  title: string | null;
  /** Copies that a class needs; `null` where it isn't handed out. */
  copies: Handout['copies'] | null;
  /** The version of paper that it is; `null` for what is no pupils' sheet. */
  version: Pick<Edition, 'name' | 'fileName' | 'use'> | null;
  /** What each of its small pictures shows, in order; default: it is none. */
  shows?: readonly string[] | undefined;
  /** What it is for, where its kind does not say it. */
  says: string | null;
}
