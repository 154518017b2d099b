import type { Flow, Place, Text } from '../lesson/content.ts';

/**
 * A document for adults of the school: the staff briefing, the lead's report, a form or a card. Its content is typed,
 * so that the writer only draws it.
 */
export interface AdultDocument {
  /** Its title, on the page and in the kit room: “Card for the teaching assistant”. Never the lesson's title. */
  title: string;
  /** The line under the title: what it is, its readers, and its date. */
  subtitle: string;
  sections: AdultSection[];
  /** Draft reasons; empty for a final document. */
  draft: string[];
  /** May it have any number of pages? Default: it has two, since it is to be copied. */
  runsOn?: boolean;
  /** The place of problems in the document. */
  place: Place;
  /** Sections from the shared data, and their position. Default: all sections are the lesson's. */
  added?: { sections: number; place: Place };
}

export interface AdultSection {
  heading: string;
  /** `page` spans the sheet; adjacent `column` sections share two balanced columns. */
  span: 'page' | 'column';
  /** Does it start a new side? Default: no. */
  newSide?: boolean;
  blocks: AdultBlock[];
}

export type AdultBlock =
  | { kind: 'prose'; nodes: Flow }
  | AdultTable
  | Matrix
  /** Things to tick off. */
  | { kind: 'checklist'; items: Text[] }
  /** Important text, in a frame. */
  | { kind: 'callout'; nodes: Flow }
  /** Lines to fill in by hand, each under its label. */
  | { kind: 'sign-lines'; labels: string[] }
  /** Space for a longer text: a label, an explanation, and a number of lines. */
  | { kind: 'answer-lines'; label: string; says: string; lines: number }
  /** A table to fill in by hand: `rows` empty rows of `height` millimetres. */
  | { kind: 'blank-table'; head: Text[]; widths: number[]; rows: number; height: number };

interface AdultTable {
  kind: 'table';
  head: Text[];
  rows: Text[][];
  /** Relative widths of the columns. Default: equal. */
  widths?: number[];
}

/** A matrix: the level from 0 to `levels` of each row and column, and the word for it. */
export interface Matrix {
  kind: 'matrix';
  corner: string;
  columns: string[];
  levels: number;
  rows: { label: string; cells: { level: number; says: string }[] }[];
}
