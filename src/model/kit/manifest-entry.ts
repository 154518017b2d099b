import { sha256 } from '../text/sha256.ts';
import { ManifestFile } from './manifest.ts';

/** A product's entry, with its size and hash. Rejects when a path or id of ours is malformed: that is a bug. */
export const manifestEntry = async (
  product: Omit<ManifestFile, 'bytes' | 'sha256'>,
  bytes: Uint8Array,
): Promise<ManifestFile> =>
  ManifestFile.parse({ ...product, bytes: bytes.length, sha256: await sha256(bytes) });
