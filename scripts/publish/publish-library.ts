/** Writes a publication from lessons of the present build and lessons of the last publication. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeskLesson } from '#model/desk.ts';
import type { KitFile } from '#model/kit/kit-file.ts';
import type { SiteData } from '#model/kit/site-data.ts';
import { DECK_ASSETS } from '#products/deck-assets.ts';
import {
  type BuildRecord,
  deskIndexIn,
  type ExistingBuild,
  existingProduct,
} from '../build-record.ts';
import type { Claim } from '../dist-folder.ts';
import { bundleDecks } from '../engines/deck-bundle.ts';
import { bundleDesk, deskFiles } from '../engines/desk-bundle.ts';
import { bundleSearch } from '../engines/search-bundle.ts';
import type { Site } from '../engines/site.ts';
import { bySlug, existingLetters, existingRecord, withExisting } from '../existing-parts.ts';
import { writeBuild } from '../write-build.ts';
import type { Publication } from './plan-publication.ts';

/**
 * @param built The library's present build.
 * @param published The existing publication; `null` where there is none.
 * @returns Number of published products.
 */
export async function publishLibrary(
  built: ExistingBuild,
  published: ExistingBuild | null,
  { holds, waiting }: Publication,
  { folder, site }: { folder: Claim; site: Site },
): Promise<number> {
  const stays = waiting.filter((waiting) => waiting.stays).map(({ slug }) => slug);
  const now = siteDataOf(built, holds);
  const siteData = published ? withExisting(now, published, stays) : now;
  const decks = await bundleDecks();
  const index = await deskIndexIn(built.folder);
  if (!index) throw new Error('The build does not say what its letter desk knows');
  const { assets, inputs } = await bundleDesk();
  const letters = bySlug([
    ...(await existingLetters(built, holds)),
    ...(published ? await keptLetters(published, built, stays) : []),
  ]);
  const build = {
    siteData,
    record: recordOf(built, published, siteData, { holds, stays }),
    products: productsOf(siteData, built, published, holds),
    decks: { ...decks, assets: [...(await olderAssets(published, stays)), ...decks.assets] },
    desk: { inputs, files: deskFiles(assets, letters, index.school) },
    search: await bundleSearch(),
  };
  await folder.stage((staging) => writeBuild(staging, site, build));
  return siteData.manifest.files.length;
}

/** Site data of these lessons only. */
function siteDataOf({ record, manifest }: ExistingBuild, slugs: readonly string[]): SiteData {
  if (!record.shown) throw new Error('The build does not say what its kit room shows');
  return {
    ...record.shown,
    lessons: record.lessons.filter(({ slug }) => slugs.includes(slug)),
    manifest: {
      ...manifest,
      lessons: manifest.lessons.filter(({ slug }) => slugs.includes(slug)),
      files: manifest.files.filter(({ lesson }) => slugs.includes(lesson)),
    },
  };
}

/** The record of the publication, without lessons that are waiting. */
function recordOf(
  built: ExistingBuild,
  published: ExistingBuild | null,
  { manifest: _, lessons, ...shown }: SiteData,
  { holds, stays }: { holds: readonly string[]; stays: readonly string[] },
): Omit<BuildRecord, 'files'> {
  const builtRecord = existingRecord(built, holds);
  const publishedRecord = published ? existingRecord(published, stays) : { sums: {}, about: {} };
  const sumsOf = (from: ExistingBuild | null, slugs: readonly string[]) =>
    slugs.map((slug): [string, string] => [slug, from?.record.approvals[slug] ?? '']);
  return {
    ...built.record,
    sums: { ...publishedRecord.sums, ...builtRecord.sums },
    about: { ...publishedRecord.about, ...builtRecord.about },
    approvals: Object.fromEntries([...sumsOf(built, holds), ...sumsOf(published, stays)]),
    leftOut: {},
    lessons,
    shown,
  };
}

const productsOf = (
  { manifest }: SiteData,
  built: ExistingBuild,
  published: ExistingBuild | null,
  holds: readonly string[],
): KitFile[] =>
  manifest.files.flatMap((entry) => {
    const from = holds.includes(entry.lesson) ? built : published;
    return from ? existingProduct(from, entry) : [];
  });

/** Deck styles and scripts of lessons that stay published: their names have content hashes. */
async function olderAssets(published: ExistingBuild | null, stays: readonly string[]) {
  if (!published || stays.length === 0) return [];
  const { folder, record } = published;
  const paths = record.files.filter((path) => path.startsWith(`${DECK_ASSETS}/`));
  return Promise.all(
    paths.map(async (path) => ({
      name: path.slice(DECK_ASSETS.length + 1),
      bytes: new Uint8Array(await readFile(join(folder, path))),
    })),
  );
}

/**
 * Letter desk data of an older version cannot be read by the present one; those letters are published as files only.
 */
const keptLetters = async (
  published: ExistingBuild,
  { record: { basis } }: ExistingBuild,
  stays: readonly string[],
): Promise<DeskLesson[]> =>
  published.record.basis.program === basis.program ? existingLetters(published, stays) : [];
