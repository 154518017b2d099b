/**
 * Reads lessons, shared files and approvals from disk, and records each read, so that a later build can tell whether
 * anything has changed.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ifAbsent } from '../system-fault.ts';
import { hashOf } from './program-hash.ts';

/** Hash of what was found at each path; empty where there was nothing. */
export type Reads = Record<string, string>;

const notes = new AsyncLocalStorage<Reads>();

/** Runs some work and returns the reads that it made. */
export async function trackReads<T>(work: () => Promise<T>): Promise<{ value: T; reads: Reads }> {
  const reads: Reads = {};
  return { value: await notes.run(reads, work), reads };
}

/** A file's bytes; throws where it cannot be read. */
export async function readBytes(path: string): Promise<Buffer> {
  return noteRead('file', path, await readFile(path).catch((fault: unknown) => fault as Error));
}

/** A folder's entries; empty where there is no folder, throws where it cannot be read. */
export const readEntries = async (folder: string): Promise<Dirent[]> =>
  noteRead('folder', folder, await readdir(folder, { withFileTypes: true }).catch(ifAbsent([])));

/** Whether something stands at a path; throws where that cannot be told. */
export async function exists(path: string): Promise<boolean> {
  return noteRead('there', path, await stat(path).then(Boolean, ifAbsent(false)));
}

/** Is everything that was read unchanged? */
export async function areUnchanged(reads: Reads): Promise<boolean> {
  const { reads: now } = await trackReads(() =>
    Promise.all(
      Object.keys(reads).map(async (key) => {
        const [kind, path = ''] = key.split('\n');
        const read = kind === 'file' ? readBytes : kind === 'folder' ? readEntries : exists;
        // What cannot be read is changed, unless it could not be read then either.
        await read(path).catch(() => undefined);
      }),
    ),
  );
  return Object.entries(reads).every(([key, hash]) => now[key] === hash);
}

function noteRead<T extends Buffer | Dirent[] | boolean>(
  kind: string,
  path: string,
  found: T | Error,
): T {
  const reads = notes.getStore();
  if (reads) reads[`${kind}\n${resolve(path)}`] = sumOfFound(found);
  if (found instanceof Error) throw found;
  return found;
}

function sumOfFound(found: Buffer | Dirent[] | boolean | Error): string {
  if (found instanceof Error) return '';
  if (!Array.isArray(found)) return typeof found === 'boolean' ? String(found) : hashOf(found);
  return hashOf(JSON.stringify(found.map((entry) => [entry.name, entry.isDirectory()]).sort()));
}
