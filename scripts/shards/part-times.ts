/** Durations of a library's parts, saved beside the cache and copied into every shard. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { cacheFolder } from '../cache/store.ts';
import type { PartTimes } from './share-parts.ts';

/** File name, in the cache's folder and in a shard's. */
export const TIMES_FILE = 'part-times.json';

const Times = z.record(z.string(), z.number().nonnegative());

/** Default path. */
export const defaultTimesFile = (): string => join(cacheFolder(), TIMES_FILE);

/** Reads durations; empty where there is no readable file. */
export async function readTimes(path: string): Promise<PartTimes> {
  try {
    return Times.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return {};
  }
}

/** Durations as text, sorted by name: the same durations give the same bytes. */
export const timesText = (times: PartTimes): string =>
  `${JSON.stringify(Object.fromEntries(Object.entries(times).sort()), null, 1)}\n`;

/** Saves durations atomically, if possible. */
export async function saveTimes(times: PartTimes): Promise<void> {
  const path = defaultTimesFile();
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.${process.pid}`, timesText(times));
    await rename(`${path}.${process.pid}`, path);
  } catch {
    // The folder is read-only: the next build balances shards by count.
  }
}
