import type { KitFile } from '#model/kit/kit-file.ts';
import { isDeckVariant } from '#model/kit/manifest.ts';
import { hasOwnTitle, productName } from '#model/kit/product-name.ts';
import { belongsInKit, type Kit } from './kit.ts';
import { editionOf, FOLDER } from './product-words.ts';
import { safeName } from './safe-name.ts';

/** A file of a kit and its path in the zip. */
export interface PlacedFile {
  /** e.g. `pupils/Years 7-9 - Worksheet - Evidence file (black and white).pdf` */
  path: string;
  file: KitFile;
}

/**
 * Gives each file of a kit its path, sorted: a folder per reader and, in a whole-school kit, one per band inside it.
 * Files that depend on the site, and kits, are left out.
 */
export function kitPaths(kit: Kit): PlacedFile[] {
  const taken = new Set<string>();
  return kit.files
    .filter(({ entry }) => belongsInKit(entry))
    .sort((a, b) => (a.entry.path < b.entry.path ? -1 : 1))
    .map((file) => ({ path: unique(pathOf(kit, file), taken), file }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function pathOf(kit: Kit, { entry, title, version }: KitFile): string {
  const index = kit.bands.findIndex((band) => band.id === entry.band);
  const years = kit.bands[index]?.years ?? 'Whole school';
  // A print pack is named by its title alone.
  const name = entry.kind === 'pack' && title ? null : productName(entry.kind, entry.audience);
  const alone = !kit.files.some(
    (file) => file.entry !== entry && areEditions(file, { entry, title }),
  );
  const edition = editionOf({ entry, version, title }, alone);
  const words = [years, name, hasOwnTitle(entry.kind) ? title : null].filter(Boolean).join(' - ');
  const file = safeName(`${words}${edition && ` (${edition})`}`, entry.kind);
  const folders = [FOLDER[entry.audience]];
  if (kit.bands.length > 1 && index >= 0)
    folders.push(`${index + 1} ${safeName(years, entry.band ?? 'band')}`);
  return `${folders.join('/')}/${file}.${entry.format}`;
}

/** Are these two editions of one product? */
export const areEditions = (
  a: Pick<KitFile, 'entry' | 'title'>,
  b: Pick<KitFile, 'entry' | 'title'>,
): boolean =>
  a.entry.kind === b.entry.kind &&
  a.entry.band === b.entry.band &&
  a.entry.audience === b.entry.audience &&
  a.entry.format === b.entry.format &&
  isDeckVariant(a.entry.variant) === isDeckVariant(b.entry.variant) &&
  (a.title === b.title || !hasOwnTitle(a.entry.kind));

/** Windows treats names that differ only in case as the same file: the second gets a number. */
function unique(path: string, taken: Set<string>): string {
  const dot = path.lastIndexOf('.');
  let name = path;
  for (let count = 2; taken.has(name.toLowerCase()); count++)
    name = `${path.slice(0, dot)} ${count}${path.slice(dot)}`;
  taken.add(name.toLowerCase());
  return name;
}
