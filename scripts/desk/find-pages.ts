/** Builds the desk's pages, once for each version of the program, into a folder named by hash. */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { astroEnvironment } from '../engines/astro-environment.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const CACHE = at('node_modules/.cache/forewarned/desk');
/** Sources of the pages: our code, and the installed packages. */
const SOURCES = ['src', 'node_modules/.package-lock.json'];
/** Age in milliseconds at which unused pages of other versions are deleted. */
const MAX_AGE_MS = 7 * 24 * 60 * 60 * 1000;

export interface DeskPages {
  /** The module that renders pages. */
  entry: string;
  /** Folder of styles, scripts and fonts. */
  client: string;
}

/** @param say Called when pages have to be built, which takes some seconds. */
export async function findPages(say: (line: string) => void): Promise<DeskPages> {
  const folder = join(CACHE, await sumOfSources());
  if (!existsSync(folder)) {
    say('Getting the desk ready. This takes up to a minute, and is done once.');
    await buildInto(folder);
    await removeOld(folder);
  }
  const now = new Date();
  await utimes(folder, now, now);
  return { entry: join(folder, 'server/entry.mjs'), client: join(folder, 'client') };
}

/** Builds into a temporary folder and renames it, so that a folder that exists is complete. */
async function buildInto(folder: string): Promise<void> {
  const aside = `${folder}.${process.pid}`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  const builder = fork(
    fileURLToPath(new URL('./build-pages.ts', import.meta.url)),
    [aside, join(CACHE, 'astro')],
    { env: astroEnvironment(), stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  const code = await new Promise<number | null>((done) => {
    builder.once('exit', done);
    builder.once('error', () => done(null));
  });
  if (code !== 0) throw new Error(`The desk’s pages could not be made: Astro ended with ${code}`);
  await rename(aside, folder).catch((fault) => {
    // Another desk built it at the same time.
    if (!existsSync(folder)) throw fault;
  });
  await rm(aside, { recursive: true, force: true });
}

/** Deletes pages that no desk has used for a while: another desk may be serving them. */
async function removeOld(current: string): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const folder = join(CACHE, name);
    if (!/^[0-9a-f]{16}$/.test(name) || folder === current) continue;
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > MAX_AGE_MS) await rm(folder, { recursive: true, force: true });
  }
}

async function sumOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const part of SOURCES)
    for (const file of await filesOf(at(part))) hash.update(file).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

/** A file, or every file below a folder, sorted; without what Astro generates beside the pages. */
async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return existsSync(path) ? [path] : [];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/[\\/]\.astro[\\/]/.test(file))
    .sort();
}
