/** The built kit room, served below a path that it was not told of, as a trust might host it, and a browser beside it. */
import type { Browser } from 'playwright-core';
import { type Served, serveFolder } from '#scripts/engines/serve.ts';
import { closePages, oneBrowser } from '../one-browser.ts';

export interface ServedRoom {
  browser: Browser;
  served: Served;
  close: () => Promise<void>;
}

/** @param dist Folder of the build. */
export async function openRoom(dist: string): Promise<ServedRoom> {
  const browser = await oneBrowser();
  const served = await serveFolder(dist, { under: '/kits/spring/' });
  return {
    browser,
    served,
    close: async () => {
      await closePages();
      await served.close();
    },
  };
}
