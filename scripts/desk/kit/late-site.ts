/** A kit room that is begun only when it is wanted: drawing it takes a core that the first age needs more. */
import { openSite, type Site, type SiteOptions } from '../../engines/site.ts';

export interface LateSite extends Site {
  /** Begins with it, where it has not begun. */
  begin: () => void;
}

export function lateSite(options: SiteOptions): LateSite {
  let begun: Promise<Site> | undefined;
  const open = () => {
    begun ??= openSite(options);
    // What it throws is thrown where it is waited for.
    begun.catch(() => undefined);
    return begun;
  };
  return {
    begin: () => void open(),
    finish: async (siteData, outDir) => (await open()).finish(siteData, outDir),
    abandon: async () => (await begun)?.abandon(),
  };
}
