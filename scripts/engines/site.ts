/** The site engine: Astro, run quietly on the data of one build, in a process of its own. */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { SiteData } from '#model/site-data.ts';
import { LAST_BUILD } from '../../src/site/load-site-data.ts';

export interface SiteOptions {
  /** The build's output, such as `dist`: builds of two schools have a cache each. */
  cacheFor: string;
  /** Is it what `npm run dev` shows from here on? Default: yes. */
  remember?: boolean;
}

export interface Site {
  /** Draws the pages and adds them to a folder; nothing in it is removed. */
  finish(siteData: SiteData, outDir: string): Promise<void>;
  /** Ends without pages. Does nothing after `finish`. */
  abandon(): Promise<void>;
}

/** Begins with the kit room: what of it takes time does not depend on the data. */
export async function openSite({ cacheFor, remember = true }: SiteOptions): Promise<Site> {
  const cache = resolve(
    'node_modules/.cache/forewarned/site',
    createHash('sha256').update(resolve(cacheFor)).digest('hex').slice(0, 12),
  );
  // Astro renders in a folder beside its output, or in one that all builds share where that lies outside the project.
  const pages = join(cache, 'pages');
  const data = join(cache, 'site-data.json');
  await rm(pages, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  const astro = fork(new URL('./site-process.ts', import.meta.url), [pages, join(cache, 'astro')], {
    env: environment(data),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<number | null>((done) => {
    astro.once('exit', done);
    astro.once('error', () => done(null));
  });
  return {
    async finish(siteData, outDir) {
      const json = JSON.stringify(siteData);
      await writeFile(data, json);
      if (remember) await writeFile(resolve(LAST_BUILD), json);
      if (astro.connected) astro.send('written');
      const code = await ended;
      if (code !== 0) throw new Error(`The kit room could not be made: Astro ended with ${code}`);
      await cp(pages, outDir, { recursive: true });
    },
    async abandon() {
      astro.kill();
      await ended;
    },
  };
}

/** A caller's environment must not change the pages: a test runner sets what Astro reads as `import.meta.env`. */
const environment = (data: string): NodeJS.ProcessEnv => ({
  ...process.env,
  DEV: undefined,
  PROD: undefined,
  MODE: undefined,
  SSR: undefined,
  BASE_URL: undefined,
  FOREWARNED_SITE_DATA: data,
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production',
});
