/** Slides, and the blocks on them. */
import type { Part } from '../band.ts';
import type { ShownRoute } from '../shown-route.ts';
import type { Flow, PictureRef, Place, Scene, Speech, Text } from './content.ts';
import type { Screen } from './screen.ts';

export interface Prose {
  kind: 'prose';
  nodes: Flow;
  place: Place;
}

/** A big picture, or several in a row, each with its caption. */
export interface Pictures {
  kind: 'pictures';
  items: { picture: PictureRef; caption: Text }[];
  place: Place;
}

/** Statements that the class places on a scale; the endpoint asks the same ones again. */
export interface Statements {
  kind: 'statements';
  id: string;
  prompt: string;
  scale: string[];
  items: Text[];
  /** Set on the endpoint's copy: the id of the baseline it repeats. */
  again: boolean;
  place: Place;
}

/** A question with one best answer. `reply` teaches, for the right answer and for each distractor. */
export interface Check {
  kind: 'check';
  id: string;
  question: string;
  options: { text: Text; picture: PictureRef | null; right: boolean; reply: Flow; place: Place }[];
  place: Place;
}

/** A decision with several good options; `leads` is the result of each. */
export interface Choices {
  kind: 'choices';
  id: string;
  question: string;
  options: { text: Text; leads: Flow; place: Place }[];
  place: Place;
}

/** Cards to sort into groups. */
export interface Sort {
  kind: 'sort';
  id: string;
  prompt: string;
  groups: string[];
  cards: { text: Text; picture: PictureRef | null; group: string; why: Text; place: Place }[];
  place: Place;
}

/** Steps or pictures to put in order, given in the right order. */
export interface Order {
  kind: 'order';
  id: string;
  prompt: string;
  items: { text: Text; picture: PictureRef | null; why: Text; place: Place }[];
  place: Place;
}

/** Pairs to match. */
export interface Match {
  kind: 'match';
  id: string;
  prompt: string;
  pairs: { left: Text; right: Text; why: Text; place: Place }[];
  place: Place;
}

/** Talk time, with a timer. */
export interface Talk {
  kind: 'talk';
  minutes: number;
  groups: string;
  nodes: Flow;
  place: Place;
}

/** A task in steps, with a timer. */
export interface Task {
  kind: 'task';
  minutes: number;
  groups: string;
  nodes: Flow;
  place: Place;
}

/** The class's ground rules. */
export interface Rules {
  kind: 'rules';
  items: Text[];
  place: Place;
}

/** Words to teach. */
export interface Keywords {
  kind: 'keywords';
  words: { word: string; meaning: Text; picture: PictureRef | null }[];
  place: Place;
}

/** The one sentence to remember. */
export interface KeyMessage {
  kind: 'key-message';
  nodes: Flow;
  place: Place;
}

/** A help panel. */
export interface Help {
  kind: 'help';
  routes: ShownRoute[];
  place: Place;
}

/** Revealed by a click; never in a pupil's copy. */
export interface Reveal {
  kind: 'reveal';
  label: string;
  nodes: Flow;
  place: Place;
}

export type SlideBlock =
  | Prose
  | Scene
  | Pictures
  | Speech
  | Screen
  | Statements
  | Check
  | Choices
  | Sort
  | Order
  | Match
  | Talk
  | Task
  | Rules
  | Keywords
  | KeyMessage
  | Help
  | Reveal;

export const LAYOUTS = [
  'title',
  'rules',
  'words',
  'story',
  'picture',
  'question',
  'activity',
  'talk',
  'message',
  'help',
  'closing',
  'text',
] as const;

export type Layout = (typeof LAYOUTS)[number];

/** Topics of help slides on which no face of the story belongs. */
export const SLIDE_TOPICS = ['law', 'tonight'] as const;

export interface Slide {
  /** `s1`, `s2`, … in this band's deck. */
  id: string;
  part: Part;
  layout: Layout;
  title: string;
  /** Decides the picture beside its text. Default: somebody of the story. */
  about?: (typeof SLIDE_TOPICS)[number];
  /** Planned minutes. */
  minutes: number;
  /** Minutes in the short route; `null` where it is left out. */
  short: number | null;
  /** Its year groups, where the band splits; `null` for all. */
  years: string | null;
  /** Optional extra: not counted in the lesson's minutes. */
  optional: boolean;
  /** Facts of the alert that it teaches from. */
  facts: string[];
  blocks: SlideBlock[];
  notes: Flow;
  place: Place;
}
