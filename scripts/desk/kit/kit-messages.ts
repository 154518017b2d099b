/** What the desk and the process that makes its kits say to each other. */
import type { KitEvent } from '#desk/kit/kit-state.ts';
import type { LessonLook, LookAt } from '../../look-at-lesson.ts';

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

export type ToKitProcess = { make: MakeKit } | { look: LookAt; id: number };

/** From the process: how far a kit is, or the answer to a question. */
export type FromKitProcess =
  | { event: KitEvent }
  | { id: number; look: LessonLook }
  | { id: number; fault: string };
export type Tell = (event: KitEvent) => void;
