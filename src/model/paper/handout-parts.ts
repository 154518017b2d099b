/**
 * Parts of a sheet that paper alone has: what is written in, ticked, sorted, cut out or signed.
 *
 * A part that has answers comes in two forms. The first is the author's, with answers and reasons, for the answer
 * sheet; `Pupil…` is the one that a pupil's file is made of, and has no field in which an answer could stand.
 */
import type { Flow, PictureRef, Place, Scene, Speech, Text } from '../lesson/content.ts';

/** What a pupil finishes: the words given, and how many lines follow them. */
export interface Starter {
  text: string;
  lines: number;
}

/** A frame to write in, `lines` of the band's height. */
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
  /** The two words to choose from: what holds, and what does not. */
  answers: [string, string];
  statements: { text: Text; holds: boolean; why: Flow; place: Place }[];
  place: Place;
}
export type PupilTrueFalse = Omit<TrueFalse, 'statements'> & {
  statements: { text: Text; place: Place }[];
};

/** Statements to place on a line between two ends; nobody is right or wrong, and `why` is for whoever listens. */
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

/** Sentences with words left out. */
export interface Gaps {
  kind: 'gaps';
  prompt: string;
  /** Are the missing words given in a box? */
  bank: boolean;
  paragraphs: GapRun[][];
  place: Place;
}
/** Words of a sentence, or a gap with its word and what else may stand there. */
export type GapRun = { text: Text } | { gap: string; also: string[] };
export type PupilGaps = Omit<Gaps, 'bank' | 'paragraphs'> & {
  /** All gaps are as wide as the longest word, so that their width says nothing: its characters. */
  characters: number;
  /** The missing words in another order; `null` where none are given. */
  bank: string[] | null;
  paragraphs: ({ text: Text } | { gap: number })[][];
};

/** Nine statements to rank in rows of one, two, three, two and one. */
export interface Diamond {
  kind: 'diamond';
  prompt: string;
  /** What the top and the foot of the diamond mean. */
  ends: [string, string];
  /** Are the statements cut out and laid down, or their letters written in? */
  cut: boolean;
  statements: { text: Text; why: Flow; place: Place }[];
  place: Place;
}
export type PupilDiamond = Omit<Diamond, 'statements'> & {
  statements: { text: Text; place: Place }[];
};

/** Statements to put to one of three lights: stop, take care, go. */
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

/** Comic frames to finish; a bubble without words is empty, to write in. */
export interface Comic {
  kind: 'comic';
  columns: number;
  /** Height of a frame in millimetres. */
  height: number;
  frames: { caption: string; scene: Scene | null; bubbles: Speech[]; place: Place }[];
  place: Place;
}

/** Cards that each tell a short situation and ask about it. */
export interface Scenarios {
  kind: 'scenarios';
  columns: number;
  cards: { title: string; nodes: Flow; answer: Flow; place: Place }[];
  place: Place;
}
export type PupilScenarios = Omit<Scenarios, 'cards'> & {
  cards: { title: string; nodes: Flow; place: Place }[];
};

/** A letter to a problem page by an invented child, and a reply to finish. */
export interface Advice {
  kind: 'advice';
  to: string;
  /** The name that it is signed with: never a real child's. */
  from: string;
  nodes: Flow;
  reply: Starter[];
  answer: Flow;
  place: Place;
}
export type PupilAdvice = Omit<Advice, 'answer'>;

/** Words with their meanings, and a column to fill in: a home language, a drawing, an example. */
export interface Glossary {
  kind: 'glossary';
  column: string;
  words: { word: string; meaning: Text; picture: PictureRef | null }[];
  place: Place;
}

/** Picture symbols in a row, each with a word or short sentence: to point at and talk about. */
export interface Symbols {
  kind: 'symbols';
  columns: number;
  items: { picture: PictureRef | null; word: string; text: Text; place: Place }[];
  place: Place;
}

/** Boxes with a title each, packed on one page: a knowledge organiser. `wide` runs across it. */
export interface Organiser<Block> {
  kind: 'organiser';
  panels: { title: string; wide: boolean; blocks: Block[]; place: Place }[];
  place: Place;
}

/** The same slip several times on a page, with lines to cut along. */
export interface Tickets<Block> {
  kind: 'tickets';
  title: string;
  /** Is there a line for a name? Slips for the question box have none. */
  named: boolean;
  /** How many stand on a page. */
  copies: TicketCopies;
  blocks: Block[];
  place: Place;
}
export const TICKET_COPIES = [2, 4, 6, 8] as const;
type TicketCopies = (typeof TICKET_COPIES)[number];

/** A certificate for a child, or a promise to sign. */
export interface Certificate {
  kind: 'certificate';
  /** What is written over it. */
  heading: string;
  /** A promise is the child's own and signed by the child; a certificate is signed by an adult. */
  promise: boolean;
  nodes: Flow;
  picture: PictureRef | null;
  /** How many stand on a page, with lines to cut along. */
  copies: 1 | 2;
  place: Place;
}
