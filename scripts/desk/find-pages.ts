/** Finds the desk's pages, or builds them: once for each state of the program, in a folder named for its content. */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const CACHE = at('node_modules/.cache/forewarned/desk');
/** What pages are made of: the program's own text, and every package as it is installed. */
const MADE_OF = ['src', 'node_modules/.package-lock.json'];
/** Pages of another state that nobody has used for a week are taken away, in milliseconds. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

export interface DeskPages {
  /** The module that renders pages. */
  entry: string;
  /** Folder of styles, scripts and fonts. */
  client: string;
}

/**
 * @param say Told when pages have to be built, which takes some seconds.
 */
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

/** Built aside and renamed: a folder that stands is whole. */
async function buildInto(folder: string): Promise<void> {
  const aside = `${folder}.${process.pid}`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  const builder = fork(
    fileURLToPath(new URL('./build-pages.ts', import.meta.url)),
    [aside, join(CACHE, 'astro')],
    { env: environment(), stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  const code = await new Promise<number | null>((done) => {
    builder.once('exit', done);
    builder.once('error', () => done(null));
  });
  if (code !== 0) throw new Error(`The desk’s pages could not be made: Astro ended with ${code}`);
  await rename(aside, folder).catch((fault) => {
    // Another desk was as quick.
    if (!existsSync(folder)) throw fault;
  });
  await rm(aside, { recursive: true, force: true });
}

/** A caller's environment must not change the pages: a test runner sets what Astro reads as `import.meta.env`. */
const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  DEV: undefined,
  PROD: undefined,
  MODE: undefined,
  SSR: undefined,
  BASE_URL: undefined,
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production',
});

/** Removes builds of the desk's pages that no desk has used for a while: another desk may be serving from one. */
async function removeOld(current: string): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const folder = join(CACHE, name);
    if (!/^[0-9a-f]{16}$/.test(name) || folder === current) continue;
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > KEPT_MS) await rm(folder, { recursive: true, force: true });
  }
}

async function sumOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const part of MADE_OF)
    for (const file of await filesOf(at(part))) hash.update(file).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

/** The file itself, or every file below a folder, sorted; what Astro keeps beside the pages is none of them. */
async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return existsSync(path) ? [path] : [];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/[\\/]\.astro[\\/]/.test(file))
    .sort();
}
