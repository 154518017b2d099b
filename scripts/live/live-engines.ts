/** Engines that are made anew when the design changes; the last good ones stay where it is broken. */
import type { BuildEngines } from '#pipeline/build-output.ts';
import { faultOf, type LiveFault } from './live-fault.ts';

export interface LiveEngines {
  /** The newest that could be made; throws where none could be made yet. */
  current(): Promise<BuildEngines>;
  /** The design has changed. */
  renew(): void;
  /** What is wrong with the design as it stands; `null` where nothing is. */
  fault(): LiveFault | null;
}

/** @param create Makes engines of the design as it stands: as it was at first, or as it has been changed since. */
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
    // What is thrown is told to whoever asks for them.
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
