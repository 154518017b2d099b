/** What each part of a library took when it was made last: kept where the cache is, and copied into every shard. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { cacheFolder } from '../cache/store.ts';
import type { PartTimes } from './share-parts.ts';

/** The file, in the cache's folder and in a shard's. */
export const TIMES_FILE = 'part-times.json';

const Times = z.record(z.string(), z.number().nonnegative());

/** Where it is, while nobody names another. */
export const ownTimes = (): string => join(cacheFolder(), TIMES_FILE);

/** Reads times; nothing is known where there is no file, or none that can be read. */
export async function readTimes(path: string): Promise<PartTimes> {
  try {
    return Times.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return {};
  }
}

/** Times as a file says them: in the order of their names, so that the same times are the same bytes. */
export const timesText = (times: PartTimes): string =>
  `${JSON.stringify(Object.fromEntries(Object.entries(times).sort()), null, 1)}\n`;

/** Keeps times for the next build, where that can be done; whoever reads them meanwhile finds the old ones, whole. */
export async function saveTimes(times: PartTimes): Promise<void> {
  const path = ownTimes();
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.${process.pid}`, timesText(times));
    await rename(`${path}.${process.pid}`, path);
  } catch {
    // A folder that may not be written to: the next build shares equal parts out.
  }
}
