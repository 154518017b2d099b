import { createEngines, type ReadingEngines, readingEngines } from './engines/engines.ts';

let reading: ReadingEngines | undefined;
let engines: ReturnType<typeof createEngines> | undefined;

/** What this thread reads and checks lessons with, created on first use. */
export function threadReadingEngines(): ReadingEngines {
  reading ??= readingEngines();
  return reading;
}

/** The engines of this thread, created on first use. */
export function threadEngines(): ReturnType<typeof createEngines> {
  engines ??= createEngines(undefined, threadReadingEngines());
  return engines;
}
