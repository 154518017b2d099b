/** Skips a build when neither its sources nor its output have changed since the last one. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Problem } from '#diagnostics/problem.ts';
import { hashOf } from './program-hash.ts';
import { areUnchanged, type Reads } from './reads.ts';
import type { Store } from './store.ts';

export interface LastBuild {
  /** Hashes of the sources it read. */
  reads: Reads;
  /** Checksum of each file written, by path. */
  files: Record<string, string>;
  /** Its problems, to be reported again. */
  problems: Problem[];
  /** Reasons why kits are drafts, and next steps. */
  says: string[];
  products: number;
  lessons: number;
  /** The kit room's data, as JSON. */
  site: string;
}

/** @param request The complete request, including output folder and date. */
const keyOf = (request: object): string => `build ${hashOf(JSON.stringify(request))}`;

/** The last build of the same request, if its sources and its output are unchanged; otherwise `null`. */
export async function findUnchangedBuild(
  store: Store,
  request: object,
  folder: string,
): Promise<LastBuild | null> {
  const bytes = await store.read(keyOf(request));
  const last = bytes && (deserialize(bytes) as LastBuild);
  if (!last || !(await areUnchanged(last.reads))) return null;
  const now = await checksumsOf(folder, Object.keys(last.files));
  return Object.entries(last.files).every(([path, hash]) => now[path] === hash) ? last : null;
}

/** Records a finished build. */
export async function saveBuild(
  store: Store,
  request: object,
  folder: string,
  build: Omit<LastBuild, 'files'> & { files: readonly string[] },
): Promise<void> {
  const files = await checksumsOf(folder, build.files);
  await store.keep(keyOf(request), serialize({ ...build, files }));
}

async function checksumsOf(
  folder: string,
  paths: readonly string[],
): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  // In batches: systems limit the number of open files.
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
