import { type Zippable, zipSync } from 'fflate';
import type { Format } from '#model/kit/manifest.ts';
import type { Kit } from './kit.ts';
import { kitPaths } from './kit-paths.ts';
import { writeReadme } from './write-readme.ts';

/** A fixed date for every entry, so that bytes are reproducible; local time, since zip stores no time zone. */
const MTIME = '1980-01-01T12:00:00';

/** Formats that are compressed already. */
const PACKED: ReadonlySet<Format> = new Set(['pdf', 'pptx', 'docx', 'zip']);

/**
 * Bundles a kit as a zip: a folder per reader, descriptive file names and a `README.txt`.
 * The same products give the same bytes on every machine and in every time zone.
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
