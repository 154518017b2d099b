/** The site engine: Astro, run quietly on the data of one build. */
import { createHash } from 'node:crypto';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import type { SiteData } from '#model/site-data.ts';
import { LAST_BUILD } from '../../src/site/load-site-data.ts';

export interface SiteOptions {
  siteData: SiteData;
  /** Folder that the pages are added to; nothing in it is removed. */
  outDir: string;
  /** Is it what `npm run dev` shows from here on? Default: yes. */
  remember?: boolean;
}

/**
 * Builds the kit room into `outDir`. Caches are kept apart by output folder, so that builds for two schools don't mix.
 * Not for two calls at once in one process: Astro's loader gets its file through the environment.
 */
export async function buildSite({ siteData, outDir, remember = true }: SiteOptions): Promise<void> {
  const out = resolve(outDir);
  const cache = resolve(
    'node_modules/.cache/forewarned/site',
    createHash('sha256').update(out).digest('hex').slice(0, 12),
  );
  // Astro renders in a folder beside its output, or in one that all builds share where that lies outside the project.
  const pages = join(cache, 'pages');
  await rm(pages, { recursive: true, force: true });
  const data = join(cache, 'site-data.json');
  const json = JSON.stringify(siteData);
  await mkdir(cache, { recursive: true });
  await writeFile(data, json);
  if (remember) await writeFile(resolve(LAST_BUILD), json);
  // A caller's environment must not change the pages: a test runner sets what Astro reads as `import.meta.env`.
  const unset = {
    DEV: undefined,
    PROD: undefined,
    MODE: undefined,
    SSR: undefined,
    BASE_URL: undefined,
  };
  const settings = {
    FOREWARNED_SITE_DATA: data,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  };
  await withEnvironment({ ...unset, ...settings }, () =>
    build({
      root: process.cwd(),
      outDir: pages,
      cacheDir: join(cache, 'astro'),
      logLevel: 'error',
      mode: 'production',
    }),
  );
  await cp(pages, out, { recursive: true });
}

/** Runs something with other environment variables, and puts the old ones back. */
async function withEnvironment(
  settings: Record<string, string | undefined>,
  run: () => Promise<void>,
): Promise<void> {
  const before = Object.fromEntries(Object.keys(settings).map((key) => [key, process.env[key]]));
  set(settings);
  try {
    await run();
  } finally {
    set(before);
  }
}

function set(settings: Record<string, string | undefined>): void {
  for (const [key, value] of Object.entries(settings))
    if (value === undefined) delete process.env[key];
    else process.env[key] = value;
}
