/** One band's products, with this thread's own engines. */
import { type BandJob, type Made, makeBand as make } from '#pipeline';
import { createEngines } from './engines/engines.ts';

let engines: ReturnType<typeof createEngines> | undefined;

/** Engines are made with a thread's first band, and kept. */
export async function makeBand(job: BandJob): Promise<Made> {
  engines ??= createEngines();
  return make(job, await engines);
}
