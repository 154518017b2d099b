/** Makes bands in so many processes at once. */
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import type { BandJob, BuildOutput } from '#pipeline/build-output.ts';
import { SMALL } from './small-heap.ts';

const WORKER = fileURLToPath(new URL('./product-worker.ts', import.meta.url));
/**
 * Parts of bands, two a band, after which a process makes way for a new one: what the typesetter takes of memory grows
 * with each document, and ends with its process.
 */
export const PARTS_A_PROCESS = 28;

export interface Pool {
  /**
   * Gives what `done` leaves of each result, in the order of the jobs. A process takes its next job once it is done with
   * one, so that others may take from the same iterator. The first fault ends it.
   * @param atOnce Jobs that are made at once. Default: one a process.
   */
  make<Left>(
    jobs: Iterable<BandJob>,
    done: (job: BandJob, made: BuildOutput) => Left | Promise<Left>,
    atOnce?: number,
  ): Promise<Left[]>;
  /** Ends the processes, whatever they are at. */
  close(): Promise<void>;
}

/**
 * Opens a pool whose processes ready themselves while the lessons are being read.
 * @param most Processes that it may have, where more is asked of it at once. Default: no more than it begins with.
 */
export function openPool(processes: number, partsEach = PARTS_A_PROCESS, most = processes): Pool {
  const pool = new Tinypool({
    filename: WORKER,
    name: 'makePart',
    runtime: 'child_process',
    serialization: 'advanced',
    // Left out, a process would have no environment at all.
    env: process.env as Record<string, string>,
    execArgv: SMALL,
    minThreads: processes,
    maxThreads: most,
    // One more than it begins with has its next job in a moment: it is not begun anew for each.
    idleTimeout: 10_000,
  });
  // A process may also end before it has any work: nobody would take the jobs that wait for it.
  const broken = new Promise<never>((_, fail) => pool.once('error', fail));
  broken.catch(() => undefined);
  // Tinypool lets go of processes that are ending, and a program with nothing left to wait for is at its end.
  const awake = setInterval(() => {}, 60_000);
  let count = 0;
  /** Jobs that may be made at once, as they are asked for now. */
  let turns = 0;
  return {
    async make(jobs, done, atOnce = processes) {
      const makeOne = async (job: BandJob) => {
        const made: BuildOutput = await pool.run(job);
        count += 1;
        if (count % (partsEach * Math.min(turns, most)) === 0)
          pool.recycleWorkers().catch(() => undefined);
        return done(job, made);
      };
      const left = jobs[Symbol.iterator]();
      const results: Awaited<ReturnType<typeof done>>[] = [];
      let taken = 0;
      const takeTurns = async () => {
        for (let next = left.next(); !next.done; next = left.next()) {
          const place = taken++;
          results[place] = await makeOne(next.value);
        }
      };
      turns += atOnce;
      try {
        const all = Array.from({ length: atOnce }, takeTurns);
        await Promise.race([broken, Promise.all(all)]);
        return results;
      } catch (fault) {
        throw isEnd(fault) ? new Error(ENDED, { cause: fault }) : fault;
      } finally {
        turns -= atOnce;
      }
    },
    async close() {
      await pool.destroy();
      clearInterval(awake);
    },
  };
}

/** What is said of a process that something else ended, such as a system that is short of memory: by Tinypool, or by a job that was on its way there. */
const isEnd = (fault: unknown): boolean => {
  const { message, code = '' } = fault as NodeJS.ErrnoException;
  return message === 'Worker exited unexpectedly' || NOBODY_THERE.has(code);
};
const NOBODY_THERE = new Set(['EPIPE', 'ECONNRESET', 'ERR_IPC_CHANNEL_CLOSED']);
const ENDED =
  'A process that makes bands was ended before it was done. The computer may be short of memory: close other programs, or make one band at a time with --jobs 1.';
