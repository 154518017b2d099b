/** What pages can ask of kits: which stand in the kit room, and how far the one is that is being made. */
import type { KitState, ShownFile } from './kit-state.ts';

/** What is made besides what a lesson is taught, printed and sent with. */
export interface KitWants {
  /** What a teacher may ask for besides. */
  all: boolean;
  /** Each age's products in one file, too. */
  kits: boolean;
}

/** A lesson's kit as it stands in the kit room. */
export interface ExistingKit {
  /** The day it was made for, YYYY-MM-DD. */
  date: string;
  school: string;
  status: 'draft' | 'final';
  ages: readonly { id: string; name: string }[];
  files: readonly ShownFile[];
  /** Have the alert, the lesson or the school's details been changed since it was made? */
  isOld: boolean;
  /** What it was made with. */
  wants: KitWants;
}

export interface KitDesk {
  /** The ages that the school teaches, youngest first. */
  ages: () => Promise<readonly { id: string; name: string }[]>;
  /** How far a lesson's kit is, or how its last making ended; `null` where none was begun since the desk was opened. */
  state: (lesson: string) => KitState | null;
  /** `null` where the kit room has none of this lesson. */
  existing: (lesson: string) => Promise<ExistingKit | null>;
  /** @returns Why it is not begun; `null` where it is. */
  start: (lesson: string, first: string | null, wants: KitWants) => string | null;
  /** Ends what is being made. What stands in the kit room stays as it was. */
  stop: (lesson: string) => Promise<void>;
}
