/** Writes what a build has besides products: shared assets, letter desk, search, kit room and the record. */
import type { KitFile } from '#model/kit/kit-file.ts';
import type { SiteData } from '#model/kit/site-data.ts';
import { DECK_ASSETS } from '#products/deck-assets.ts';
import { BUILD_FILE } from './build-folder.ts';
import type { BuildRecord } from './build-record.ts';
import type { Staging } from './dist-folder.ts';
import type { DeckBundle } from './engines/deck-bundle.ts';
import type { DeskAsset } from './engines/desk-bundle.ts';
import { type bundleSearch, SEARCH_FOLDER, searchIndex } from './engines/search-bundle.ts';
import type { Site } from './engines/site.ts';
import { NOTICES, noticesOf } from './notices.ts';

/** Folder of the letter desk. */
export const DESK_FOLDER = 'desk';

export interface WholeBuild {
  siteData: SiteData;
  record: Omit<BuildRecord, 'files'>;
  /** Products of the manifest that are not in the folder yet. */
  products: Iterable<KitFile>;
  decks: Pick<DeckBundle, 'assets' | 'inputs'>;
  /** The files below `desk/` that are not written yet, and the npm packages in all of them. */
  desk: { files: readonly DeskAsset[]; inputs: readonly string[] };
  search: Awaited<ReturnType<typeof bundleSearch>>;
}

/**
 * Writes these files beside the products in the staging folder, and replaces the old folder.
 * @returns Every file written.
 */
export async function writeBuild(
  staging: Staging,
  site: Site,
  build: WholeBuild,
): Promise<string[]> {
  await writeParts(staging, build);
  await site.finish(build.siteData, staging.dir);
  const files = await staging.list();
  await staging.write(BUILD_FILE, json({ ...build.record, files }));
  await staging.commit();
  return [...files, BUILD_FILE];
}

async function writeParts(
  { write }: Staging,
  { siteData, products, decks, desk, search }: WholeBuild,
): Promise<void> {
  for (const { entry, bytes } of products) await write(entry.path, bytes);
  for (const { name, bytes } of decks.assets) await write(`${DECK_ASSETS}/${name}`, bytes);
  for (const { name, bytes } of desk.files) await write(`${DESK_FOLDER}/${name}`, bytes);
  await write(`${SEARCH_FOLDER}/search.js`, search.script);
  await write(`${SEARCH_FOLDER}/lessons.js`, searchIndex(siteData.lessons));
  await write(NOTICES, noticesOf([...decks.inputs, ...desk.inputs, ...search.inputs]));
  await write('manifest.json', json(siteData.manifest));
}

const json = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;
