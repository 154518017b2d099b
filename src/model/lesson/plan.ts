/** A teacher's plan of a lesson. */
import type { Part } from '../band.ts';
import type { Flow, Place, Text } from './content.ts';

/** A table of the plan, with two columns. */
export interface PlanRow {
  left: Text;
  right: Text;
  place: Place;
}

export interface Plan {
  /** One or two sentences for a cover teacher. */
  cover: Flow;
  prepare: Flow;
  keywords: PlanRow[];
  misconceptions: PlanRow[];
  hardQuestions: PlanRow[];
  adaptations: PlanRow[];
  homeLink: Flow;
  lookFor: Flow;
  timeline: { part: Part; minutes: number; slides: string[]; does: Text; place: Place }[];
  /** What the short route does, where there is one. */
  shortRoute: { part: Part; minutes: number; slides: string[] }[];
  /** The lessons before and after this one in the programme. */
  before: Text;
  next: Text;
  /** Risks of the alert that this lesson leaves for another one, by their labels. */
  also: string[];
  mapping: { framework: string; says: string; check: boolean }[];
}
