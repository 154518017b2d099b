/** A worker thread that makes one band's products at a time, so that a build uses every core. */
import { parentPort } from 'node:worker_threads';
import type { BandJob, Made } from '#pipeline';
import { makeBand } from './make-band.ts';

parentPort?.on('message', async (job: BandJob | null) => {
  if (job === null) {
    parentPort?.close();
    return;
  }
  try {
    parentPort?.postMessage({ result: await makeBand(job) } satisfies { result: Made });
  } catch (fault) {
    parentPort?.postMessage({ fault: (fault as Error).stack ?? String(fault) });
  }
});
