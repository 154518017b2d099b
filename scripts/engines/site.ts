/** The site engine: Astro, run quietly on the data of one build, in a process of its own. */
import { fork } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteData } from '#model/site-data.ts';
import { LAST_BUILD } from '../../src/site/load-site-data.ts';
import { hashOf } from '../cache/program-hash.ts';
import { cachedValue, openStore, type Store } from '../cache/store.ts';
import { SMALL } from '../small-heap.ts';

/** The program's own folder, from wherever it is called. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface SiteOptions {
  /** The build's output, such as `dist`: builds of two schools have a folder to work in each. */
  cacheFor: string;
  /** Is it what `npm run dev:room` shows from here on? Default: yes. */
  remember?: boolean;
  /** Where pages are kept by what they show. */
  store?: Store;
}

export interface Site {
  /** Begins with what does not depend on the data, which is what takes time: worth it once the pages are sure to change. */
  begin(): void;
  /** Draws the pages, where they are not known, and adds them to a folder; nothing in it is removed. */
  finish(siteData: SiteData, outDir: string): Promise<void>;
  /** Ends without pages. Does nothing after `finish`. */
  abandon(): Promise<void>;
}

/** The kit room of one build. */
export function openSite({ cacheFor, remember = true, store = openStore() }: SiteOptions): Site {
  let room: Promise<Room> | undefined;
  const begun = () => (room ??= openRoom(cacheFor));
  return {
    begin: () => void begun(),
    async finish(siteData, outDir) {
      const json = JSON.stringify(siteData);
      if (remember) await rememberSite(json);
      const key = `pages ${hashOf(json)}`;
      const pages = await cachedValue(store, key, async () => (await begun()).draw(json));
      for (const [path, bytes] of pages) {
        await mkdir(dirname(join(outDir, path)), { recursive: true });
        await writeFile(join(outDir, path), bytes);
      }
    },
    abandon: async () => (await room)?.end(),
  };
}

/** Astro at work: it has bundled the pages by the time that their data is there. */
interface Room {
  /** Draws the pages of this data: their bytes, by path. */
  draw(json: string): Promise<Map<string, Uint8Array>>;
  end(): Promise<void>;
}

async function openRoom(cacheFor: string): Promise<Room> {
  const cache = join(
    ROOT,
    'node_modules/.cache/forewarned/site',
    hashOf(resolve(cacheFor)).slice(0, 12),
  );
  // Astro renders in a folder beside its output, or in one that all builds share where that lies outside the project.
  const pages = join(cache, 'pages');
  const data = join(cache, 'site-data.json');
  await rm(pages, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  const astro = fork(new URL('./site-process.ts', import.meta.url), [pages, join(cache, 'astro')], {
    cwd: ROOT,
    execArgv: SMALL,
    env: environment(data),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<number | null>((done) => {
    astro.once('exit', done);
    astro.once('error', () => done(null));
  });
  return {
    async draw(json) {
      await writeFile(data, json);
      if (astro.connected) astro.send('written');
      const code = await ended;
      if (code !== 0) throw new Error(`The kit room could not be made: Astro ended with ${code}`);
      return filesIn(pages);
    },
    async end() {
      astro.kill();
      await ended;
    },
  };
}

async function filesIn(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).replaceAll(sep, '/'), await readFile(path));
  }
  return files;
}

/**
 * What the last build was of, for `npm run dev:room`. Another build may write it at the same time: whoever reads it finds
 * the whole of one.
 */
export async function rememberSite(json: string): Promise<void> {
  const written = resolve(`${LAST_BUILD}.${process.pid}`);
  await writeFile(written, json);
  await rename(written, resolve(LAST_BUILD));
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
