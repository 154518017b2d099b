/** The interface to kits for the desk's pages: existing kits, and the progress of the one being made. */
import type { KitState, ShownFile } from './kit-state.ts';

/** Products to make besides the core. */
export interface KitWants {
  /** Every product. */
  all: boolean;
  /** Each band's products as a zip. */
  kits: boolean;
}

/** A lesson's kit in the kit room. */
export interface ExistingKit {
  /** The build date, YYYY-MM-DD. */
  date: string;
  school: string;
  status: 'draft' | 'final';
  ages: readonly { id: string; name: string }[];
  files: readonly ShownFile[];
  /** Have the alert, the lesson or the school's details changed since? */
  isOld: boolean;
  /** Options that it was made with. */
  wants: KitWants;
}

export interface KitDesk {
  /** Bands that the school teaches, youngest first. */
  ages: () => Promise<readonly { id: string; name: string }[]>;
  /** Progress or result of a lesson's kit; `null` where none was started since the desk was opened. */
  state: (lesson: string) => KitState | null;
  /** `null` where the kit room has none of this lesson. */
  existing: (lesson: string) => Promise<ExistingKit | null>;
  /** @returns Why it cannot start; `null` where it has started. */
  start: (lesson: string, first: string | null, wants: KitWants) => string | null;
  /** Starts to fill the cache with the kit as its sources stand, so that it is made sooner. Does nothing where it is made. */
  prebuild: (lesson: string) => void;
  /** Cancels the kit being made. The kit room stays as it was. */
  stop: (lesson: string) => Promise<void>;
}
