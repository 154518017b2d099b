/** Writes a build: products, what they share, letter desk, search and kit room, with what it says of itself. */
import type { SiteData } from '#model/site-data.ts';
import { DECK_ASSETS } from '#products/deck-assets.ts';
import { BUILD_FILE } from './build-folder.ts';
import type { BuildRecord } from './build-record.ts';
import type { Claim, Staging } from './dist-folder.ts';
import type { DeckBundle } from './engines/deck-bundle.ts';
import type { DeskAsset } from './engines/desk-bundle.ts';
import { type bundleSearch, SEARCH_FOLDER, searchIndex } from './engines/search-bundle.ts';
import type { Site } from './engines/site.ts';
import { NOTICES, noticesOf } from './notices.ts';

/** A file below the output: its path with forward slashes, and its bytes. */
export type OutFile = readonly [path: string, bytes: Uint8Array];

export interface WholeBuild {
  siteData: SiteData;
  record: Omit<BuildRecord, 'files'>;
  /** Every product of the manifest. */
  products: AsyncIterable<OutFile> | Iterable<OutFile>;
  decks: Pick<DeckBundle, 'assets' | 'inputs'>;
  /** All that stands below `desk/`, and the files of packages that it was made of. */
  desk: { files: readonly DeskAsset[]; inputs: readonly string[] };
  search: Awaited<ReturnType<typeof bundleSearch>>;
}

/** @returns Every file that was written. */
export async function writeBuild(folder: Claim, site: Site, build: WholeBuild): Promise<string[]> {
  const staging = await folder.open();
  try {
    await writeParts(staging, build);
    await site.finish(build.siteData, staging.dir);
    const files = await staging.list();
    await staging.write(BUILD_FILE, json({ ...build.record, files }));
    await staging.commit();
    return [...files, BUILD_FILE];
  } catch (fault) {
    await staging.discard();
    throw fault;
  }
}

async function writeParts(
  { write }: Staging,
  { siteData, products, decks, desk, search }: WholeBuild,
): Promise<void> {
  for await (const [path, bytes] of products) await write(path, bytes);
  for (const { name, bytes } of decks.assets) await write(`${DECK_ASSETS}/${name}`, bytes);
  for (const { name, bytes } of desk.files) await write(`desk/${name}`, bytes);
  await write(`${SEARCH_FOLDER}/search.js`, search.script);
  await write(`${SEARCH_FOLDER}/lessons.js`, searchIndex(siteData.lessons));
  await write(NOTICES, noticesOf([...decks.inputs, ...desk.inputs, ...search.inputs]));
  await write('manifest.json', json(siteData.manifest));
}

const json = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;
