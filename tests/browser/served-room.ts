/** The built kit room, served below a path that it was not told of, as a trust might host it, and a browser beside it. */
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '#scripts/engines/browser.ts';
import { type Served, serveFolder } from '#scripts/engines/serve.ts';

export interface ServedRoom {
  browser: Browser;
  served: Served;
  close: () => Promise<void>;
}

/** @param dist Folder of the build. */
export async function openRoom(dist: string): Promise<ServedRoom> {
  const browser = await chromium.launch(await findBrowser());
  const served = await serveFolder(dist, { under: '/kits/spring/' });
  return {
    browser,
    served,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
