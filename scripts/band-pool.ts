/** A pool of worker processes that make bands in parallel. */
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import type { BandJob, BuildOutput } from '#pipeline/build-output.ts';
import { SMALL_HEAP } from './small-heap.ts';

const WORKER = fileURLToPath(new URL('./product-worker.ts', import.meta.url));
/**
 * Parts (two per band) after which a worker is replaced: Typst's native memory grows with each document and is freed
 * only when the process ends.
 */
export const PARTS_PER_WORKER = 28;

export interface Pool {
  /**
   * Maps jobs to `done`'s results, in order. A worker takes its next job when it has finished one, so that several
   * consumers may share the iterator. The first error stops all of them.
   * @param atOnce Jobs in flight. Default: one per worker.
   */
  make<Left>(
    jobs: Iterable<BandJob>,
    done: (job: BandJob, output: BuildOutput) => Left | Promise<Left>,
    atOnce?: number,
  ): Promise<Left[]>;
  /** Kills the workers, even while they work. */
  close(): Promise<void>;
}

/**
 * Opens a pool. Its workers start up while the lessons are being read.
 * @param most Upper limit of workers. Default: `processes`.
 */
export function openPool(processes: number, partsEach = PARTS_PER_WORKER, most = processes): Pool {
  const pool = new Tinypool({
    filename: WORKER,
    name: 'makePart',
    runtime: 'child_process',
    serialization: 'advanced',
    // Tinypool starts workers with an empty environment unless it is given one.
    env: process.env as Record<string, string>,
    execArgv: SMALL_HEAP,
    minThreads: processes,
    maxThreads: most,
    // Idle timeout of workers above the minimum: longer than the gap between two jobs, so that they are not restarted.
    idleTimeout: 10_000,
  });
  // A worker may crash before it has work; without this, jobs in the queue would wait for ever.
  const broken = new Promise<never>((_, fail) => pool.once('error', fail));
  broken.catch(() => undefined);
  // Tinypool unrefs workers that are being replaced: without a timer, Node would exit with jobs still queued.
  const keepAlive = setInterval(() => {}, 60_000);
  let count = 0;
  /** Jobs in flight at most, summed over all callers. */
  let concurrency = 0;
  return {
    async make(jobs, done, atOnce = processes) {
      const runJob = async (job: BandJob) => {
        const output: BuildOutput = await pool.run(job);
        count += 1;
        if (count % (partsEach * Math.min(concurrency, most)) === 0)
          pool.recycleWorkers().catch(() => undefined);
        return done(job, output);
      };
      const queue = jobs[Symbol.iterator]();
      const results: Awaited<ReturnType<typeof done>>[] = [];
      let started = 0;
      const work = async () => {
        for (let next = queue.next(); !next.done; next = queue.next()) {
          const index = started++;
          results[index] = await runJob(next.value);
        }
      };
      concurrency += atOnce;
      try {
        const all = Array.from({ length: atOnce }, work);
        await Promise.race([broken, Promise.all(all)]);
        return results;
      } catch (fault) {
        throw isWorkerKilled(fault) ? new Error(WORKER_KILLED, { cause: fault }) : fault;
      } finally {
        concurrency -= atOnce;
      }
    },
    async close() {
      await pool.destroy();
      clearInterval(keepAlive);
    },
  };
}

/**
 * Was the worker killed from outside, for example by the system's out-of-memory killer? Tinypool reports this in two
 * ways.
 */
const isWorkerKilled = (fault: unknown): boolean => {
  const { message, code = '' } = fault as NodeJS.ErrnoException;
  return message === 'Worker exited unexpectedly' || BROKEN_CHANNEL.has(code);
};
const BROKEN_CHANNEL = new Set(['EPIPE', 'ECONNRESET', 'ERR_IPC_CHANNEL_CLOSED']);
const WORKER_KILLED =
  'A process that makes bands was ended before it was done. The computer may be short of memory: close other programs, or make one band at a time with --jobs 1.';
