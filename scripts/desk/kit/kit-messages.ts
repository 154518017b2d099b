/** What the desk and the process that makes its kits say to each other. */
import type { KitEvent } from '#desk/kit/kit-state.ts';

/** Where the desk reads from and writes to. */
export interface KitPlaces {
  lessons: string;
  out: string;
  /** `null` where the school's details stand where they always do. */
  school: string | null;
  approvals: string;
  /** Where products lie as they come, to be looked at. */
  made: string;
}

/** To the process: make this lesson's kit, this age first. */
export interface MakeKit {
  lesson: string;
  first: string | null;
  places: KitPlaces;
}

/** From the process. */
export type Tell = (event: KitEvent) => void;
