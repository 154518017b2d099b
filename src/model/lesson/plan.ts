/** What a teacher teaches from. */
import type { Part } from '../band.ts';
import type { Flow, Place, Text } from './content.ts';

/** A table of the plan: two columns, as written. */
export interface PlanRow {
  left: Text;
  right: Text;
  place: Place;
}

export interface Plan {
  /** One or two sentences for whoever takes the lesson at 8:50. */
  cover: Flow;
  prepare: Flow;
  keywords: PlanRow[];
  misconceptions: PlanRow[];
  hardQuestions: PlanRow[];
  adaptations: PlanRow[];
  homeLink: Flow;
  lookFor: Flow;
  timeline: { part: Part; minutes: number; slides: string[]; does: Text; place: Place }[];
  /** What is done on the short route, where there is one. */
  shortRoute: { part: Part; minutes: number; slides: string[] }[];
  /** What comes before this lesson in the programme, and what after it. */
  before: Text;
  next: Text;
  /** Risks of the alert that this lesson has no room for, by their labels. */
  also: string[];
  mapping: { framework: string; says: string; check: boolean }[];
}
