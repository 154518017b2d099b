/** What a row of the catalogue is, and how rows become files with entries in the manifest. */

import { STANDARD } from '#model/edition.ts';
import type { KitFile } from '#model/kit-file.ts';
import type { Format, Kind, ManifestFile } from '#model/manifest.ts';
import { manifestEntry } from '#model/manifest-entry.ts';
import { READER_FOLDER } from '#model/reader-folder.ts';
import type { Tier } from '#model/tier.ts';

/** A product that a lesson has: one file, or one in several formats, languages or versions of paper. */
export interface Product<Source> {
  /** Name of its file; where it is several, what they have in common. */
  id: string;
  /** What a person asks for it by, where it is not made with every build: “cue cards”. */
  name: string;
  audience: ManifestFile['audience'];
  /** A sheet of paper may be of a kind of its own, such as cards or a poster: its writer says so. */
  kind: Kind;
  formats: readonly Format[];
  tier: Tier;
  /** Gives nothing where this lesson or band has none. */
  writer: (source: Source) => Promise<Written[]> | Written[];
}

/** A file as its writer gives it. What it leaves out is the row's, or the manifest's usual. */
export interface Written
  extends Partial<Pick<ManifestFile, 'kind' | 'variant' | 'lang' | 'pages'>>,
    Partial<Pick<KitFile, 'title' | 'copies' | 'version' | 'says' | 'shows'>> {
  /** Its file name, which ends in its format. */
  name: string;
  bytes: Uint8Array | string;
}

/** Whose products they are, and where they stand below `dist/`. */
export interface Shelf {
  lesson: string;
  /** `null` for those of the whole school. */
  band: string | null;
  folder: string;
}

/** Is a product of this tier made in a build of everything, or in one of the core alone? */
export const isMade = (tier: Tier, all: boolean): boolean => all || tier === 'core';

/** Writes the products of some rows, in their order. */
export async function writeProducts<Source extends { all: boolean }>(
  rows: readonly Product<Source>[],
  source: Source,
  shelf: Shelf,
): Promise<KitFile[]> {
  const files: KitFile[] = [];
  for (const row of rows)
    if (isMade(row.tier, source.all))
      for (const written of await row.writer(source))
        files.push(await fileOf(row, written, shelfFor(row.audience, shelf)));
  return files;
}

/** An age has a folder for each reader; what is the whole school’s lies together. */
const shelfFor = (audience: ManifestFile['audience'], shelf: Shelf): Shelf =>
  shelf.band === null ? shelf : { ...shelf, folder: `${shelf.folder}/${READER_FOLDER[audience]}` };

/** A file with its manifest entry. Its name or kind is wrong by a fault of ours alone. */
export async function fileOf(
  row: Pick<Product<never>, 'id' | 'audience' | 'kind' | 'formats'>,
  { name, bytes: content, kind, variant, lang, pages, ...about }: Written,
  { lesson, band, folder }: Shelf,
): Promise<KitFile> {
  const format = row.formats.find((one) => name.endsWith(`.${one}`));
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
