/** Messages between the desk and its kit process. */
import type { KitWants } from '#desk/kit/kit-desk.ts';
import type { KitEvent } from '#desk/kit/kit-state.ts';
import type { InspectedLesson, InspectOptions } from '../../inspect-lesson.ts';
import type { FoundLesson, SearchAt } from '../../search-products.ts';

/** Files and folders of the desk. */
export interface KitPlaces {
  lessons: string;
  out: string;
  /** `null` where the school's file is in its default place. */
  school: string | null;
  approvals: string;
  /** Folder of finished products while a kit is in progress. */
  made: string;
}

/** Request: make this lesson's kit, this band first. */
export interface MakeKit {
  lesson: string;
  first: string | null;
  wants: KitWants;
  places: KitPlaces;
}

/** Questions to the process, with their answers. */
export interface Questions {
  inspect: { asked: InspectOptions; answer: InspectedLesson };
  search: { asked: SearchAt; answer: FoundLesson[] };
}
export type Question = keyof Questions;

export type ToKitProcess =
  | { make: MakeKit }
  | { [Q in Question]: { ask: Q; asked: Questions[Q]['asked']; id: number } }[Question];

/** Messages from the process: progress, or the answer to a question. */
export type FromKitProcess =
  | { event: KitEvent }
  | { id: number; answer: Questions[Question]['answer'] }
  | { id: number; fault: string };
export type Emit = (event: KitEvent) => void;
