/** Makes bands in as many worker threads as asked for, or in this thread for one. */
import { Worker } from 'node:worker_threads';
import type { BandJob, Made } from '#pipeline';
import { makeBand } from './make-band.ts';

/** Results in the order of the jobs. `done` is called after each, for progress. */
export async function makeBands(
  jobs: readonly BandJob[],
  threads: number,
  done: (job: BandJob) => void,
): Promise<Made[]> {
  const results: Made[] = [];
  let next = 0;
  const alone = async () => {
    for (let at = next++; at < jobs.length; at = next++) {
      const job = jobs[at];
      if (!job) return;
      results[at] = await makeBand(job);
      done(job);
    }
  };
  const inWorker = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./product-worker.ts', import.meta.url));
      let at = -1;
      const give = () => {
        at = next++;
        worker.postMessage(jobs[at] ?? null);
      };
      worker.on('message', (message: { result: Made } | { fault: string }) => {
        if ('fault' in message) {
          reject(new Error(message.fault));
          void worker.terminate();
          return;
        }
        results[at] = message.result;
        const job = jobs[at];
        if (job) done(job);
        give();
      });
      worker.on('error', reject);
      worker.on('exit', () => resolve());
      give();
    });
  const count = Math.max(1, Math.min(threads, jobs.length));
  // The first thread is this one: it has nothing else to do.
  await Promise.all([alone(), ...Array.from({ length: count - 1 }, inWorker)]);
  return results;
}
