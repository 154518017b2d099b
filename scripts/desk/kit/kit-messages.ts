/** What the desk and the process that makes its kits say to each other. */
import type { KitWants } from '#desk/kit/kit-desk.ts';
import type { KitEvent } from '#desk/kit/kit-state.ts';
import type { InspectedLesson, InspectOptions } from '../../inspect-lesson.ts';
import type { FoundLesson, SearchAt } from '../../search-products.ts';

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

/** Request to the kit process: make this lesson's kit, this age first. */
export interface MakeKit {
  lesson: string;
  first: string | null;
  wants: KitWants;
  places: KitPlaces;
}

/** What it can be asked, each with its answer. */
export interface Questions {
  inspect: { asked: InspectOptions; answer: InspectedLesson };
  search: { asked: SearchAt; answer: FoundLesson[] };
}
export type Question = keyof Questions;

export type ToKitProcess =
  | { make: MakeKit }
  | { [Q in Question]: { ask: Q; asked: Questions[Q]['asked']; id: number } }[Question];

/** From the process: how far a kit is, or the answer to a question. */
export type FromKitProcess =
  | { event: KitEvent }
  | { id: number; answer: Questions[Question]['answer'] }
  | { id: number; fault: string };
export type Emit = (event: KitEvent) => void;
