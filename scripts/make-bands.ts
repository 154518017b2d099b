/** Makes bands: from the cache, in this process, or in a pool of workers. */
import type { BandJob, BuildEngines, BuildOutput } from '#pipeline/build-output.ts';
import { findCachedBandPart, makeBandPart } from '#pipeline/make-band.ts';
import type { Pool } from './band-pool.ts';

interface BandMakerOptions {
  pool: () => Pool;
  /** Most parts that are made in this process instead of starting workers, which is slow. */
  alone?: number | undefined;
  /**
   * Most parts that are made in this process besides the workers: it runs anyway and uses memory anyway. A worker
   * then takes its place. Default: none.
   */
  beside?: number | undefined;
  /** Send every band to the pool, also those in the cache? */
  isSeen?: boolean;
  say: (line: string) => void;
}

interface BandsOptions {
  done: (job: BandJob, output: BuildOutput) => Promise<void>;
  /** This process has other work until this resolves. Default: none. */
  free?: Promise<unknown> | undefined;
  /** Called when the first part is not in the cache. */
  begin?: () => void;
}

/** A function that makes bands: it takes them from the cache, or makes them here or in the pool; calls `done` for each. */
export function openBandMaker(
  engines: BuildEngines,
  { pool, alone = 1, beside = 0, isSeen = false, say }: BandMakerOptions,
): (jobs: readonly BandJob[], options: BandsOptions) => Promise<void> {
  /** Parts made in this process so far. */
  let made = 0;
  return async (jobs, { done, free, begin = () => {} }) => {
    const isNew = (job: BandJob, result: BuildOutput) => {
      if (job.part === 'lesson') say(`  ${job.version.slug} · ${job.version.band.name}`);
      return done(job, result);
    };
    const makeHere = async (some: Iterator<BandJob>, most: number): Promise<void> => {
      for (; made < most; made++) {
        const { value: job } = some.next();
        if (!job) return;
        await isNew(job, await makeBandPart(job, engines));
      }
    };
    const unknown = isSeen ? jobs : await withoutCached(jobs, engines, done);
    if (unknown.length > 0 && !isSeen) begin();
    if (made + unknown.length <= alone && !isSeen) await makeHere(unknown.values(), alone);
    else if (beside === 0 || isSeen) await pool().make(unknown, isNew);
    else {
      const left = unknown.values();
      const here = async () => {
        await free;
        await makeHere(left, beside);
        await pool().make(left, isNew, 1);
      };
      try {
        await Promise.all([pool().make(left, isNew), here()]);
      } finally {
        // Drain the iterator after an error, so that no worker takes another job.
        [...left];
      }
    }
  };
}

/** Jobs that are not in the cache; `done` is called for the others. */
async function withoutCached(
  jobs: readonly BandJob[],
  engines: BuildEngines,
  done: (job: BandJob, output: BuildOutput) => Promise<void>,
): Promise<BandJob[]> {
  const unknown: BandJob[] = [];
  for (const job of jobs) {
    const cached = await findCachedBandPart(job, engines);
    if (cached) await done(job, cached);
    else unknown.push(job);
  }
  return unknown;
}
