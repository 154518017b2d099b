/** Bundles of scripts and styles: from the last run, where they were bundled of the same files then. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { BuildOptions } from 'esbuild';
import { openKept } from './kept-files.ts';

/** A file that was bundled. */
export interface BundledFile {
  path: string;
  bytes: Uint8Array;
}

/** What was bundled, and the files that it was made of. */
export interface Bundle {
  files: BundledFile[];
  inputs: string[];
}

/** Bundles kept: those of some versions of the program. */
const KEPT = 60;
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FOLDER = at('../../node_modules/.cache/forewarned/bundles');
/** What every bundle depends on, beside the files in it: how a name is resolved, and every package as it is installed. */
const RESOLVED_BY = ['package.json', 'tsconfig.json', 'node_modules/.package-lock.json'].map(
  (path) => at(`../../${path}`),
);

/** A bundle as it is kept, and the files that it was made of with a sum of each. */
interface Kept {
  inputs: [path: string, sum: string][];
  files: BundledFile[];
}

/**
 * Bundles with esbuild, unless nothing has changed since the last time.
 * @param options For esbuild; nothing is written.
 * @param plugins The files in which the options' plugins stand, as URLs.
 * @param folder Where bundles are kept.
 */
export async function keptBundle(
  options: BuildOptions,
  plugins: readonly string[],
  folder = FOLDER,
): Promise<Bundle> {
  const kept = openKept(folder, KEPT);
  const name = `${await keyOf(options, plugins)}.bundle`;
  const before = readKept(kept.read(name));
  if (before && (await isSame(before.inputs)))
    return { files: before.files, inputs: before.inputs.map(([path]) => path) };
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({ ...options, write: false, metafile: true });
  const inputs = Object.keys(metafile.inputs).filter(isFile);
  const files = outputFiles.map(({ path, contents }) => ({ path, bytes: contents }));
  kept.keep(name, serialize({ inputs: await sums(inputs), files } satisfies Kept));
  return { files, inputs };
}

async function keyOf(options: BuildOptions, plugins: readonly string[]): Promise<string> {
  const key = createHash('sha256').update(JSON.stringify(options));
  for (const path of [...plugins.map((url) => fileURLToPath(url)), ...RESOLVED_BY])
    key.update((await sumOf(path)) ?? 'none');
  return key.digest('hex');
}

const readKept = (bytes: Uint8Array | null): Kept | null =>
  bytes ? (deserialize(bytes) as Kept) : null;

/** What the bundler adds by itself, such as a value in the place of a name, is no file. */
const isFile = (input: string): boolean => !/^[<(]/.test(input);

const sums = (paths: readonly string[]): Promise<Kept['inputs']> =>
  Promise.all(
    paths.map(async (path): Promise<[string, string]> => [path, (await sumOf(path)) ?? '']),
  );

const isSame = async (inputs: Kept['inputs']): Promise<boolean> =>
  (await sums(inputs.map(([path]) => path))).every(([, sum], at) => sum === inputs[at]?.[1]);

/** `null`: there is no such file. */
const sumOf = (path: string): Promise<string | null> =>
  readFile(resolve(path)).then(
    (bytes) => createHash('sha256').update(bytes).digest('hex'),
    () => null,
  );
