/** The type of a catalogue row, and how rows become files with manifest entries. */

import type { KitFile } from '#model/kit/kit-file.ts';
import type { Format, Kind, ManifestFile } from '#model/kit/manifest.ts';
import { manifestEntry } from '#model/kit/manifest-entry.ts';
import { READER_FOLDER } from '#model/kit/reader-folder.ts';
import type { Tier } from '#model/kit/tier.ts';
import { STANDARD } from '#model/paper/edition.ts';

/** A product of a lesson: one file, or one in several formats, languages or editions. */
export interface Product<Source> {
  /** Its file name without extension; the common part, where there are several files. */
  id: string;
  /** Display name, used where the product is made on request: “cue cards”. */
  name: string;
  audience: ManifestFile['audience'];
  /** Default kind of its files: a writer may give a sheet its own, such as cards or poster. */
  kind: Kind;
  formats: readonly Format[];
  tier: Tier;
  /** Returns nothing where this lesson or band has no such product. */
  writer: (source: Source) => Promise<WrittenFile[]> | WrittenFile[];
}

/** A file from a writer. Properties that it omits come from the row or from the manifest's defaults. */
export interface WrittenFile
  extends Partial<Pick<ManifestFile, 'kind' | 'variant' | 'lang' | 'pages'>>,
    Partial<Pick<KitFile, 'title' | 'copies' | 'version' | 'says' | 'shows'>> {
  /** File name; its extension is its format. */
  name: string;
  bytes: Uint8Array | string;
}

/** Where products belong: their lesson, band and folder below `dist/`. */
export interface Shelf {
  lesson: string;
  /** `null` for products of the whole school. */
  band: string | null;
  folder: string;
}

/** Is a product of this tier part of the build? */
export const isInBuild = (tier: Tier, all: boolean): boolean => all || tier === 'core';

/** Writes the products of some rows, in order. */
export async function writeProducts<Source extends { all: boolean }>(
  rows: readonly Product<Source>[],
  source: Source,
  shelf: Shelf,
): Promise<KitFile[]> {
  const files: KitFile[] = [];
  for (const row of rows)
    if (isInBuild(row.tier, source.all))
      for (const written of await row.writer(source))
        files.push(await fileOf(row, written, shelfFor(row.audience, shelf)));
  return files;
}

/** A band has a folder per reader; whole-school products share one. */
const shelfFor = (audience: ManifestFile['audience'], shelf: Shelf): Shelf =>
  shelf.band === null ? shelf : { ...shelf, folder: `${shelf.folder}/${READER_FOLDER[audience]}` };

/** Adds the manifest entry to a file. A wrong name or kind is a bug of ours. */
export async function fileOf(
  row: Pick<Product<never>, 'id' | 'audience' | 'kind' | 'formats'>,
  { name, bytes: content, kind, variant, lang, pages, ...about }: WrittenFile,
  { lesson, band, folder }: Shelf,
): Promise<KitFile> {
  const format = row.formats.find((format) => name.endsWith(`.${format}`));
  if (!format) throw new Error(`${name} is in no format of the product “${row.id}”`);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const entry = {
    path: `${folder}/${name}`,
    lesson,
    band,
    audience: row.audience,
    kind: kind ?? row.kind,
    variant: variant ?? STANDARD,
    format,
    lang: lang ?? 'en-GB',
    pages: pages ?? null,
  };
  return {
    entry: await manifestEntry(entry, bytes),
    bytes,
    title: null,
    copies: null,
    version: null,
    says: null,
    ...about,
  };
}
