/** The site engine: renders the kit room with Astro, in a child process. */
import { fork } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteData } from '#model/kit/site-data.ts';
import { LAST_BUILD } from '../../src/site/load-site-data.ts';
import { hashOf } from '../cache/program-hash.ts';
import { cachedValue, openStore, type Store } from '../cache/store.ts';
import { SMALL_HEAP } from '../small-heap.ts';
import { astroEnvironment } from './astro-environment.ts';

/** The program's root folder. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface SiteOptions {
  /** The build's output folder, which names the working folder: builds of two schools do not share one. */
  cacheFor: string;
  /** Save the data for `npm run dev:room`? Default: yes. */
  saveData?: boolean;
  /** Cache of rendered pages. */
  store?: Store;
}

export interface Site {
  /** Starts bundling, which is slow and needs no data: call it once the pages are certain to change. */
  begin(): void;
  /** Renders the pages, or takes them from the cache, and adds them to a folder. */
  finish(siteData: SiteData, outDir: string): Promise<void>;
  /** Ends without rendering. Does nothing after `finish`. */
  abandon(): Promise<void>;
}

/** The kit room of one build. */
export function openSite({ cacheFor, saveData = true, store = openStore() }: SiteOptions): Site {
  let room: Promise<Room> | undefined;
  const begun = () => (room ??= openRoom(cacheFor));
  return {
    begin: () => void begun(),
    async finish(siteData, outDir) {
      const json = JSON.stringify(siteData);
      if (saveData) await saveSiteData(json);
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

/** A running Astro process. */
interface Room {
  /** Renders the pages for this data: their bytes, by path. */
  draw(json: string): Promise<Map<string, Uint8Array>>;
  end(): Promise<void>;
}

async function openRoom(cacheFor: string): Promise<Room> {
  const cache = join(
    ROOT,
    'node_modules/.cache/forewarned/site',
    hashOf(resolve(cacheFor)).slice(0, 12),
  );
  // Astro renders beside its output folder, or in a shared folder where the output is outside the project.
  const pages = join(cache, 'pages');
  const data = join(cache, 'site-data.json');
  await rm(pages, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  const astro = fork(new URL('./site-process.ts', import.meta.url), [pages, join(cache, 'astro')], {
    cwd: ROOT,
    execArgv: SMALL_HEAP,
    env: astroEnvironment({ FOREWARNED_SITE_DATA: data }),
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
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).replaceAll(sep, '/'), await readFile(path));
  }
  return files;
}

/** Saves the last build's data for `npm run dev:room`, atomically: another build may do so at the same time. */
export async function saveSiteData(json: string): Promise<void> {
  const written = resolve(`${LAST_BUILD}.${process.pid}`);
  await writeFile(written, json);
  await rename(written, resolve(LAST_BUILD));
}
