/** Loads the kit room's data, a JSON file written by the build. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LiveLoader } from 'astro/loaders';
import type { SiteData } from '#model/kit/site-data.ts';

/** Default data of `npm run dev`: that of the last build. */
export const LAST_BUILD = 'node_modules/.cache/forewarned/site-data.json';

export const siteDataFile = (): string => resolve(process.env.FOREWARNED_SITE_DATA ?? LAST_BUILD);

/**
 * A live collection with one entry, `site`. It is read when pages are rendered rather than when they are bundled, so
 * that a build can bundle them before the data exists.
 */
export function siteData(): LiveLoader<SiteData> {
  const read = async () => {
    const file = siteDataFile();
    return existsSync(file)
      ? [{ id: 'site', data: JSON.parse(await readFile(file, 'utf8')) as SiteData }]
      : [];
  };
  return {
    name: 'forewarned-site-data',
    loadCollection: async () => ({ entries: await read() }),
    loadEntry: async () => (await read())[0],
  };
}
