/**
 * Parts of a sheet that paper alone has: what is written in, ticked, sorted, cut out or signed.
 *
 * A part that has answers comes in two forms. The first is the author's, with answers and reasons, for the answer
 * sheet; `Pupil…` is the one that a pupil's file is made of, and has no field in which an answer could stand.
 */
import type { Flow, PictureRef, Place, Scene, Speech, Text } from '../lesson/content.ts';

/** A sentence starter, and the number of lines after it. */
export interface Starter {
  text: string;
  lines: number;
}

/** A frame to write in; `lines` of the band's height. */
export interface WritingBox {
  kind: 'writing-box';
  label: string;
  lines: number;
  place: Place;
}

/** Statements to mark as true or false. */
export interface TrueFalse {
  kind: 'true-false';
  prompt: string;
  /** The two labels: for statements that hold, and for those that do not. */
  answers: [string, string];
  statements: { text: Text; holds: boolean; why: Flow; place: Place }[];
  place: Place;
}
export type PupilTrueFalse = Omit<TrueFalse, 'statements'> & {
  statements: { text: Text; place: Place }[];
};

/** Statements to place on a line between two ends. There is no right answer; `why` is what to listen for. */
export interface AgreeLine {
  kind: 'agree-line';
  prompt: string;
  ends: [string, string];
  statements: { text: Text; why: Flow; place: Place }[];
  place: Place;
}
export type PupilAgreeLine = Omit<AgreeLine, 'statements'> & {
  statements: { text: Text; place: Place }[];
};

/** Sentences with gaps. */
export interface Gaps {
  kind: 'gaps';
  prompt: string;
  /** Is there a word bank? */
  bank: boolean;
  paragraphs: GapRun[][];
  place: Place;
}
/** Words of a sentence; or a gap, with its word and accepted alternatives. */
export type GapRun = { text: Text } | { gap: string; also: string[] };
export type PupilGaps = Omit<Gaps, 'bank' | 'paragraphs'> & {
  /** Width of every gap in characters: that of the longest word, so that the width gives no hint. */
  characters: number;
  /** The word bank, shuffled; `null` for none. */
  bank: string[] | null;
  paragraphs: ({ text: Text } | { gap: number })[][];
};

/** Nine statements to rank in rows of one, two, three, two and one. */
export interface Diamond {
  kind: 'diamond';
  prompt: string;
  /** Labels of the top and the foot of the diamond. */
  ends: [string, string];
  /** Are the statements cut out and laid down, rather than their letters written in? */
  cut: boolean;
  statements: { text: Text; why: Flow; place: Place }[];
  place: Place;
}
export type PupilDiamond = Omit<Diamond, 'statements'> & {
  statements: { text: Text; place: Place }[];
};

/** Statements to assign to three lights: stop, take care, go. */
export interface Lights {
  kind: 'lights';
  prompt: string;
  lights: [string, string, string];
  cards: { text: Text; picture: PictureRef | null; group: string; why: Text; place: Place }[];
  place: Place;
}
export type PupilLights = Omit<Lights, 'cards'> & {
  cards: { text: Text; picture: PictureRef | null; place: Place }[];
};

/** Comic frames to complete; a bubble without words is to be filled in. */
export interface Comic {
  kind: 'comic';
  columns: number;
  /** Height of a frame in millimetres. */
  height: number;
  frames: { caption: string; scene: Scene | null; bubbles: Speech[]; place: Place }[];
  place: Place;
}

/** Cards with a short situation and a question. */
export interface Scenarios {
  kind: 'scenarios';
  columns: number;
  cards: { title: string; nodes: Flow; answer: Flow; place: Place }[];
  place: Place;
}
export type PupilScenarios = Omit<Scenarios, 'cards'> & {
  cards: { title: string; nodes: Flow; place: Place }[];
};

/** A letter to a problem page from an invented child, with a reply to complete. */
export interface Advice {
  kind: 'advice';
  to: string;
  /** The signature: never a real child's name. */
  from: string;
  nodes: Flow;
  reply: Starter[];
  answer: Flow;
  place: Place;
}
export type PupilAdvice = Omit<Advice, 'answer'>;

/** Words with meanings, and a column to fill in: a home language, a drawing, an example. */
export interface Glossary {
  kind: 'glossary';
  column: string;
  words: { word: string; meaning: Text; picture: PictureRef | null }[];
  place: Place;
}

/** Picture symbols in a row, each with a word or short sentence, to point at. */
export interface Symbols {
  kind: 'symbols';
  columns: number;
  items: { picture: PictureRef | null; word: string; text: Text; place: Place }[];
  place: Place;
}

/** Titled boxes on one page: a knowledge organiser. A `wide` box spans the page. */
export interface Organiser<Block> {
  kind: 'organiser';
  panels: { title: string; wide: boolean; blocks: Block[]; place: Place }[];
  place: Place;
}

/** A slip that is printed several times on a page, with cutting lines. */
export interface Tickets<Block> {
  kind: 'tickets';
  title: string;
  /** Does it have a line for a name? Slips for the question box have none. */
  named: boolean;
  /** Slips on a page. */
  copies: TicketCopies;
  blocks: Block[];
  place: Place;
}
export const TICKET_COPIES = [2, 4, 6, 8] as const;
type TicketCopies = (typeof TICKET_COPIES)[number];

/** A certificate for a child, or a promise to sign. */
export interface Certificate {
  kind: 'certificate';
  /** The heading. */
  heading: string;
  /** Is it a promise, signed by the child? A certificate is signed by an adult. */
  promise: boolean;
  nodes: Flow;
  picture: PictureRef | null;
  /** Copies on a page, with cutting lines. */
  copies: 1 | 2;
  place: Place;
}
