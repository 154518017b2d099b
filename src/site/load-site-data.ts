/** Where the kit room's pages get their lessons from: one JSON file that the build wrote. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LiveLoader } from 'astro/loaders';
import type { SiteData } from '#model/site-data.ts';

/** What `npm run dev` shows when nobody says otherwise: the data of the last build. */
export const LAST_BUILD = 'node_modules/.cache/forewarned/site-data.json';

export const siteDataFile = (): string => resolve(process.env.FOREWARNED_SITE_DATA ?? LAST_BUILD);

/**
 * A collection with one entry, `site`: the whole data, which its schema checks. It is read when pages are drawn and not
 * when they are bundled, so that a build bundles them while it still makes what they list.
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
