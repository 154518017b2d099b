import { createEngines } from './engines/engines.ts';

let engines: ReturnType<typeof createEngines> | undefined;

/** This process’s own engines: made when they are first asked for, and kept. */
export function threadEngines(): ReturnType<typeof createEngines> {
  engines ??= createEngines();
  return engines;
}
