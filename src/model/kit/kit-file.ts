import type { Edition } from '../paper/edition.ts';
import type { Handout } from '../paper/handout.ts';
import type { ManifestFile } from './manifest.ts';

/** A product with its description, for kits. */
export interface KitFile {
  entry: ManifestFile;
  bytes: Uint8Array;
  /** Its own title, e.g. “Evidence file”; `null` where its kind is enough. */
  title: string | null;
  /** Copies for a class; `null` where it is not handed out. */
  copies: Handout['copies'] | null;
  /** The edition of paper; `null` for anything but pupils' sheets. */
  version: Pick<Edition, 'name' | 'fileName' | 'use'> | null;
  /** Descriptions of its page pictures, in order. Default: it has none. */
  shows?: readonly string[] | undefined;
  /** Its use, where its kind does not tell it. */
  says: string | null;
}
