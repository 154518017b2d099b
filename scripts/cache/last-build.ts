/** A build of which nothing has changed since, neither what it was made from nor what it made, is not made again. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Problem } from '#diagnostics/problem.ts';
import { hashOf } from './program-hash.ts';
import { isAsRead, type Reads } from './reads.ts';
import type { Store } from './store.ts';

export interface LastBuild {
  /** What it read. */
  reads: Reads;
  /** Checksum of each file written, by path. */
  files: Record<string, string>;
  /** What was found, to be told again. */
  problems: Problem[];
  /** Why kits are drafts, and what is to be done next. */
  says: string[];
  products: number;
  lessons: number;
  /** What the kit room shows, as JSON. */
  site: string;
}

/** @param asked All that a build was asked for, its folder and its day among it. */
const keyOf = (asked: object): string => `build ${hashOf(JSON.stringify(asked))}`;

/** The build that was asked for in the same way, where all of it stands as it was; else `null`. */
export async function unchangedBuild(
  store: Store,
  asked: object,
  folder: string,
): Promise<LastBuild | null> {
  const bytes = await store.read(keyOf(asked));
  const last = bytes && (deserialize(bytes) as LastBuild);
  if (!last || !(await isAsRead(last.reads))) return null;
  const now = await sumsOf(folder, Object.keys(last.files));
  return Object.entries(last.files).every(([path, hash]) => now[path] === hash) ? last : null;
}

/** Keeps what a build was, once it stands in its folder. */
export async function saveBuild(
  store: Store,
  asked: object,
  folder: string,
  build: Omit<LastBuild, 'files'> & { files: readonly string[] },
): Promise<void> {
  const files = await sumsOf(folder, build.files);
  await store.keep(keyOf(asked), serialize({ ...build, files }));
}

async function sumsOf(folder: string, paths: readonly string[]): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  // Some at once: a system opens only so many files.
  for (let at = 0; at < paths.length; at += AT_ONCE)
    await Promise.all(
      paths.slice(at, at + AT_ONCE).map(async (path) => {
        const bytes = await readFile(join(folder, path)).catch(() => null);
        hashes[path] = bytes ? hashOf(bytes) : '';
      }),
    );
  return hashes;
}

const AT_ONCE = 64;
