/** Where the kit room's pages get their lessons from: one JSON file that the build wrote. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { SiteData } from '#model/site-data.ts';

/** What `npm run dev` shows when nobody says otherwise: the data of the last build. */
export const LAST_BUILD = 'node_modules/.cache/forewarned/site-data.json';

export const siteDataFile = (): string => resolve(process.env.FOREWARNED_SITE_DATA ?? LAST_BUILD);

/** A collection with one entry, `site`: the whole data, checked. A broken file stops the build. */
export const siteData = (): Loader => ({
  name: 'forewarned-site-data',
  async load({ store, generateDigest, logger, watcher }) {
    const file = siteDataFile();
    const read = () => {
      store.clear();
      if (!existsSync(file)) {
        logger.warn('Nothing is built yet, so the kit room is empty: run npm run build first.');
        return;
      }
      const json = readFileSync(file, 'utf8');
      store.set({
        id: 'site',
        data: SiteData.parse(JSON.parse(json)),
        digest: generateDigest(json),
      });
    };
    read();
    watcher?.add(file);
    watcher?.on('change', (changed) => {
      if (resolve(changed) === file) read();
    });
  },
});
