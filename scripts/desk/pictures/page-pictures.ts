/** Small pictures of pages, one after the other, by a thread that may die of what it draws. */
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import type { PageAsked } from './draw-page.ts';

export interface PagePictures {
  /** A PNG; `null` where there is none to show: no such file, no such page, or one that cannot be drawn. */
  picture: (asked: PageAsked) => Promise<Uint8Array | null>;
  close: () => Promise<void>;
}

/** Memory of the thread, in megabytes: a page of a kit takes some twenty. */
const MOST_MEMORY = 512;

export function openPagePictures(): PagePictures {
  let pool: Tinypool | undefined;
  return {
    async picture(asked) {
      pool ??= new Tinypool({
        filename: fileURLToPath(new URL('./draw-page.ts', import.meta.url)),
        runtime: 'worker_threads',
        minThreads: 0,
        maxThreads: 1,
        idleTimeout: 30_000,
        resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
      });
      return pool.run(asked).catch(() => null);
    },
    close: async () => pool?.destroy(),
  };
}
