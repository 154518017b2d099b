/** Makes one part of a band at a time, in a process of its own, so that a build uses every core. */
import type { BandJob, Made } from '#pipeline/made.ts';
import { endWithParent } from './engines/end-with-parent.ts';

endWithParent();

// Brought in only now: it is most of what a process begins with, and a build may be killed meanwhile.
const { makeBandPart } = await import('#pipeline/make-band.ts');
const { threadEngines } = await import('./thread-engines.ts');

/** Engines are made with the first part: by then whoever hands out parts has bundled the decks, and kept that for all. */
export const makePart = async (job: BandJob): Promise<Made> =>
  makeBandPart(job, await threadEngines());
