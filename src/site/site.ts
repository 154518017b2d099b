/** The kit room's data for its pages. */
import { getLiveCollection } from 'astro:content';
import type { Kind, ManifestFile } from '#model/kit/manifest.ts';
import { hasOwnTitle, productName } from '#model/kit/product-name.ts';
import type { SiteBand, SiteData, SiteFile, SiteLesson } from '#model/kit/site-data.ts';

/** A product with its manifest entry and its display name. */
export interface Product extends ManifestFile {
  title: string;
  /** Its own title, where its kind is known from context: “Urdu and English” of a letter. */
  ownTitle: string;
  copies: SiteFile['copies'];
  version: SiteFile['version'];
  says: SiteFile['says'];
  shows: SiteFile['shows'];
}

/** Loaded once for all pages. */
let whole: Promise<SiteData | null> | undefined;

/** The data; `null` before the first build. Throws on an invalid file, which stops the build. */
export function site(): Promise<SiteData | null> {
  if (import.meta.env.DEV) return load();
  whole ??= load();
  return whole;
}

async function load(): Promise<SiteData | null> {
  const { entries = [], error } = await getLiveCollection('site');
  if (error) throw error;
  return entries[0]?.data ?? null;
}

export const lessons = async (): Promise<SiteLesson[]> => (await site())?.lessons ?? [];

/** The products of a band or, for a lesson, of the whole school. */
export async function productsOf(owner: SiteBand | SiteLesson): Promise<Product[]> {
  const files = (await site())?.manifest.files ?? [];
  return owner.files.flatMap(({ path, title, ...more }) => {
    const file = files.find((candidate) => candidate.path === path);
    if (!file) throw new Error(`${path} is not in the manifest`);
    return [{ ...file, title: nameOf(file.kind, title), ownTitle: title, ...more }];
  });
}

/** Display name: by title for sheets and their answers, otherwise by kind. */
function nameOf(kind: Kind, title: string): string {
  if (!hasOwnTitle(kind)) return productName(kind);
  return kind === 'answers' ? `${title}: answers` : title;
}
