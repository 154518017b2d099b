/** Worker process that makes one part of a band at a time. */
import type { BandJob, BuildOutput } from '#pipeline/build-output.ts';
import { endWithParent } from './engines/end-with-parent.ts';

endWithParent();

// Imported on the first job: it dominates start-up, and a build may be killed before.
const { makeBandPart } = await import('#pipeline/make-band.ts');
const { threadEngines } = await import('./thread-engines.ts');

// On a cold cache the decks are bundled here, while the parent reads lessons. Errors are thrown with the first part.
threadEngines().catch(() => undefined);

/** Makes a part, and measures its CPU time, which is independent of the machine's load. */
export async function makePart(job: BandJob): Promise<BuildOutput> {
  const engines = await threadEngines();
  const before = process.cpuUsage();
  const output = await makeBandPart(job, engines);
  const { user, system } = process.cpuUsage(before);
  return { ...output, took: Math.round((user + system) / 1000) };
}
