import { type Zippable, zipSync } from 'fflate';
import type { Format } from '#model/manifest.ts';
import type { Kit } from './kit.ts';
import { kitPaths } from './kit-paths.ts';
import { writeReadme } from './write-readme.ts';

/** One date for every entry, as local time without a zone, since that is what a zip stores. */
const MTIME = '1980-01-01T12:00:00';

/** Formats that are packed already. */
const PACKED: ReadonlySet<Format> = new Set(['pdf', 'pptx', 'docx', 'zip']);

/**
 * A kit as a zip: a folder per reader, names that a teacher understands, and a `README.txt`.
 * The same products give the same bytes, on every machine and in every time zone.
 */
export function bundleKit(kit: Kit): Uint8Array {
  const placed = kitPaths(kit);
  const entries: Zippable = {
    'README.txt': [new TextEncoder().encode(writeReadme(kit, placed)), { mtime: MTIME, level: 6 }],
  };
  for (const { path, file } of placed) {
    entries[path] = [file.bytes, { mtime: MTIME, level: PACKED.has(file.entry.format) ? 0 : 6 }];
  }
  return zipSync(entries);
}
