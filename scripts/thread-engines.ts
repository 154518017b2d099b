import { createEngines } from './engines/engines.ts';

let engines: ReturnType<typeof createEngines> | undefined;

/** The engines of this thread, created on first use. */
export function threadEngines(): ReturnType<typeof createEngines> {
  engines ??= createEngines();
  return engines;
}
