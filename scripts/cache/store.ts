/**
 * The one cache of the program: bytes by a key that says what they were made from. It may be deleted, shared or cut short
 * at any moment: what is not there, or not whole, is made again.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import cacache from 'cacache';
import { programHash } from './program-hash.ts';

export interface Store {
  /** Where it is: a folder for this program alone. */
  folder: string;
  /** Was nothing kept yet by this very program? */
  isEmpty: boolean;
  /** What was kept under a key; `null` where there is nothing, or it is not whole. */
  read(key: string): Promise<Uint8Array | null>;
  /** Keeps bytes where that can be done. */
  keep(key: string, bytes: Uint8Array): Promise<void>;
}

/** Names another folder, such as one that a school's computers share. */
const CACHE_FOLDER = 'FOREWARNED_CACHE';

const OURS = fileURLToPath(new URL('../../node_modules/.cache/forewarned/kept', import.meta.url));
/** Programs whose results are kept: a few branches that somebody goes back and forth between. */
const PROGRAMS = 3;
/** Days after which what a program kept is thrown away, used or not: it grows with each sentence that is edited. */
const DAYS = 14;
const DAY_MS = 86_400_000;
/** What a program's folder is called: whatever else stands there is not thrown away. */
const OF_PROGRAM = /^[0-9a-f]{32}$/;

/** The folder of all programs' results. */
export const cacheFolder = (): string => resolve(process.env[CACHE_FOLDER] ?? OURS);

/** @param root The folder of all programs' results. */
export function openStore(root = cacheFolder()): Store {
  const folder = resolve(root, programHash().slice(0, 32));
  const isEmpty = !existsSync(folder);
  canDo(() => {
    mkdirSync(folder, { recursive: true });
    tidy(root, folder);
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
      // A full disk, a folder that may not be written to, or one that somebody has just deleted: it is made again next time.
      await cacache.put(folder, key, Buffer.from(bytes)).catch(() => undefined);
    },
  };
}

/** One that ends with its process: of a design that is being written, every line that is saved is another program. */
export function memoryStore(): Store {
  const kept = new Map<string, Uint8Array>();
  return {
    folder: '',
    isEmpty: true,
    read: async (key) => kept.get(key) ?? null,
    keep: async (key, bytes) => void kept.set(key, bytes),
  };
}

/** A value that depends on the program and on its key alone, made where it is not known. */
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

/** Throws away what other programs kept, but for the few used last, and what is old. */
function tidy(root: string, own: string): void {
  const now = new Date();
  const others = readdirSync(root)
    .filter((name) => OF_PROGRAM.test(name))
    .map((name) => resolve(root, name))
    .filter((folder) => folder !== own)
    .map((folder) => ({ folder, used: statSync(folder).mtimeMs }))
    .sort((one, other) => other.used - one.used);
  for (const { folder } of others.slice(PROGRAMS - 1))
    rmSync(folder, { recursive: true, force: true });
  const begun = join(own, 'begun');
  if (!existsSync(begun)) mkdirSync(begun);
  else if (statSync(begun).birthtimeMs < now.getTime() - DAYS * DAY_MS)
    rmSync(own, { recursive: true, force: true });
  utimesSync(own, now, now);
}

function canDo(step: () => void): void {
  try {
    step();
  } catch {
    // Another build is tidying up at the same time, or the folder is not ours to write to.
  }
}
