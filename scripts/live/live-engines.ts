/** Recreates engines when the design changes, and keeps the last working ones while it is broken. */
import type { BuildEngines } from '#pipeline/build-output.ts';
import { faultOf, type LiveFault } from './live-fault.ts';

export interface LiveEngines {
  /** The newest working engines; throws where none could be created yet. */
  current(): Promise<BuildEngines>;
  /** Recreates them after a change of the design. */
  renew(): void;
  /** The current error of the design; `null` where there is none. */
  fault(): LiveFault | null;
}

/** @param create Creates engines from the design on disk. */
export function openLiveEngines(
  create: (isChanged: boolean) => Promise<BuildEngines>,
): LiveEngines {
  let fault: LiveFault | null = null;
  const begin = (before: Promise<BuildEngines> | null): Promise<BuildEngines> => {
    const engines = create(before !== null).then(
      (made) => {
        if (engines === newest) fault = null;
        return made;
      },
      (thrown: unknown) => {
        if (engines === newest) fault = faultOf(thrown);
        if (before) return before;
        throw thrown;
      },
    );
    // Rejections are handled where the engines are awaited.
    engines.catch(() => undefined);
    return engines;
  };
  let newest: Promise<BuildEngines> = begin(null);
  return {
    current: () => newest,
    renew: () => {
      newest = begin(newest);
    },
    fault: () => fault,
  };
}
