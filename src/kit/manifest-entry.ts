import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { ManifestFile } from '#model/manifest.ts';

/** A product's entry, with its size and hash. Throws when a path or id of ours is malformed: that is a bug. */
export const manifestEntry = (
  product: Omit<ManifestFile, 'bytes' | 'sha256'>,
  bytes: Uint8Array,
): ManifestFile =>
  ManifestFile.parse({ ...product, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) });
