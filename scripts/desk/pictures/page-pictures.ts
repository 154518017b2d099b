/** Thumbnails of pages, made one at a time by a worker thread that may crash. */
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { openTaskQueue } from '../task-queue.ts';
import type { PageRequest } from './draw-page.ts';

export interface PagePictures {
  /**
   * A PNG; `null` where the file or page does not exist or cannot be rendered.
   * @param isWanted Is the request still open when its turn comes? The kit page refreshes every three seconds, and
   * abandoned requests would delay the next ones.
   */
  picture: (request: PageRequest, isWanted: () => boolean) => Promise<Uint8Array | null>;
  close: () => Promise<void>;
}

/** Memory limit of the thread, in megabytes: a page of a kit takes some twenty. */
const MEMORY_LIMIT_MB = 512;

export function openPagePictures(): PagePictures {
  let pool: Tinypool | undefined;
  const turn = openTaskQueue();
  return {
    picture: (request, isWanted) =>
      turn(async () => {
        if (!isWanted()) return null;
        pool ??= openThread();
        return pool.run(request).catch(() => null);
      }),
    close: async () => pool?.destroy(),
  };
}

const openThread = () =>
  new Tinypool({
    filename: fileURLToPath(new URL('./draw-page.ts', import.meta.url)),
    runtime: 'worker_threads',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
  });
