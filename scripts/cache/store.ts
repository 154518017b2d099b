/**
 * The program's cache: bytes by content key. It may be deleted, shared or truncated at any time: a missing or damaged
 * entry is a cache miss.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import cacache from 'cacache';
import { programHash } from './program-hash.ts';

export interface Store {
  /** The folder of this version of the program. */
  folder: string;
  /** Is this version's cache still cold? */
  isEmpty: boolean;
  /** The bytes of a key; `null` on a miss, or where the entry is damaged. */
  read(key: string): Promise<Uint8Array | null>;
  /** Stores bytes; failures are ignored. */
  keep(key: string, bytes: Uint8Array): Promise<void>;
}

/** Environment variable for another folder, such as one that several computers share. */
const CACHE_FOLDER = 'FOREWARNED_CACHE';

const OURS = fileURLToPath(new URL('../../node_modules/.cache/forewarned/kept', import.meta.url));
/** Program versions whose entries are kept: a few branches. */
const MAX_PROGRAMS = 3;
/** Days after which a version's entries are deleted even if used: the cache grows with each edit. */
const MAX_AGE_DAYS = 14;
const DAY_MS = 86_400_000;
/** Name of a version's folder; nothing else in the cache folder is deleted. */
const OF_PROGRAM = /^[0-9a-f]{32}$/;

/** The folder of all versions' entries. */
export const cacheFolder = (): string => resolve(process.env[CACHE_FOLDER] ?? OURS);

/** @param root The folder of all versions' entries. */
export function openStore(root = cacheFolder()): Store {
  const folder = resolve(root, programHash().slice(0, 32));
  const isEmpty = !existsSync(folder);
  canDo(() => {
    mkdirSync(folder, { recursive: true });
    prune(root, folder);
  });
  return {
    folder,
    isEmpty,
    async read(key) {
      try {
        const { data } = await cacache.get(folder, key);
        return data;
      } catch {
        return null;
      }
    },
    async keep(key, bytes) {
      // The disk is full, the folder is read-only or was just deleted: the value is made again next time.
      await cacache.put(folder, key, Buffer.from(bytes)).catch(() => undefined);
    },
  };
}

/** A cache in memory, for live editing of the design, where each save would be another version on disk. */
export function memoryStore(): Store {
  const entries = new Map<string, Uint8Array>();
  return {
    folder: '',
    isEmpty: true,
    read: async (key) => entries.get(key) ?? null,
    keep: async (key, bytes) => void entries.set(key, bytes),
  };
}

/** A cached value that depends only on the program and the key. */
export async function cachedValue<T>(
  store: Store,
  key: string,
  make: () => Promise<T>,
): Promise<T> {
  const bytes = await store.read(key);
  if (bytes) return deserialize(bytes) as T;
  const value = await make();
  await store.keep(key, serialize(value));
  return value;
}

/** Deletes the entries of all but the most recently used versions, and old ones. */
function prune(root: string, current: string): void {
  const now = new Date();
  const others = readdirSync(root)
    .filter((name) => OF_PROGRAM.test(name))
    .map((name) => resolve(root, name))
    .filter((folder) => folder !== current)
    .map((folder) => ({ folder, used: statSync(folder).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { folder } of others.slice(MAX_PROGRAMS - 1))
    rmSync(folder, { recursive: true, force: true });
  const begun = join(current, 'begun');
  if (!existsSync(begun)) mkdirSync(begun);
  else if (statSync(begun).birthtimeMs < now.getTime() - MAX_AGE_DAYS * DAY_MS)
    rmSync(current, { recursive: true, force: true });
  utimesSync(current, now, now);
}

function canDo(step: () => void): void {
  try {
    step();
  } catch {
    // Another process is deleting too, or the folder is read-only.
  }
}
