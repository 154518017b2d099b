/** Small pictures of pages, one after the other, by a thread that may die of what it draws. */
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { oneByOne } from '../one-by-one.ts';
import type { PageRequest } from './draw-page.ts';

export interface PagePictures {
  /**
   * A PNG; `null` where there is none to show: no such file, no such page, or one that cannot be drawn.
   * @param isWanted Does anybody wait for it still, now that its turn has come? A page that is asked for every three
   * seconds would else leave hundreds of pictures behind, and the next page waits for all of them.
   */
  picture: (asked: PageRequest, isWanted: () => boolean) => Promise<Uint8Array | null>;
  close: () => Promise<void>;
}

/** Memory of the thread, in megabytes: a page of a kit takes some twenty. */
const MOST_MEMORY = 512;

export function openPagePictures(): PagePictures {
  let pool: Tinypool | undefined;
  const turn = oneByOne();
  return {
    picture: (asked, isWanted) =>
      turn(async () => {
        if (!isWanted()) return null;
        pool ??= openThread();
        return pool.run(asked).catch(() => null);
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
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
