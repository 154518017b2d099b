/** Makes one band's products at a time, as a worker thread or as a process, so that a build uses every core. */
import { parentPort } from 'node:worker_threads';
import { type BandJob, type Made, makeBandPart } from '#pipeline';
import { endWithParent } from './engines/end-with-parent.ts';
import { threadEngines } from './thread-engines.ts';

/** What the pool is told: products made, or a fault of the program. */
export type Answer = { result: Made } | { fault: string };

const answerTo = async (job: BandJob): Promise<Answer> => {
  try {
    return { result: await makeBandPart(job, await threadEngines()) };
  } catch (fault) {
    return { fault: (fault as Error).stack ?? String(fault) };
  }
};

// The engines are made while the lessons are still being read.
threadEngines().catch(() => undefined);

if (parentPort) {
  const port = parentPort;
  port.on('message', async (job: BandJob | null) => {
    if (job === null) port.close();
    else port.postMessage(await answerTo(job));
  });
} else {
  endWithParent();
  process.on('message', async (job: BandJob | null) => {
    if (job === null) process.disconnect?.();
    else process.send?.(await answerTo(job));
  });
}
