/** Makes one part of a band at a time, in a process of its own, so that a build uses every core. */
import type { BandJob, BuildOutput } from '#pipeline/build-output.ts';
import { endWithParent } from './engines/end-with-parent.ts';

endWithParent();

// Brought in only now: it is most of what a process begins with, and a build may be killed meanwhile.
const { makeBandPart } = await import('#pipeline/make-band.ts');
const { threadEngines } = await import('./thread-engines.ts');

/**
 * Makes a part, and says what it took of the processor: that does not depend on what else is going on. Engines are made
 * with the first part: by then whoever hands out parts has bundled the decks, and kept that for all.
 */
export async function makePart(job: BandJob): Promise<BuildOutput> {
  const engines = await threadEngines();
  const before = process.cpuUsage();
  const made = await makeBandPart(job, engines);
  const { user, system } = process.cpuUsage(before);
  return { ...made, took: Math.round((user + system) / 1000) };
}
