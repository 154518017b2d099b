import type { Flow, Place, Text } from '../lesson/content.ts';

/**
 * A document for the adults of the school: the staff briefing, the lead's report, a form or a card for one of them.
 * Its content is put together once and typed, so that the writer only draws it.
 */
export interface AdultDocument {
  /** What the paper is called, at its head and in the kit room's list: “Card for the teaching assistant”. Never the lesson's title. */
  title: string;
  /** One line under the title: what it is, for whom, and the day it was made. */
  subtitle: string;
  sections: AdultSection[];
  /** Why it is still a draft; empty when nothing stands in the way. */
  draft: string[];
  /** May it take as many sides as it needs? Default: it is to be copied, and takes two. */
  runsOn?: boolean;
  /** Where a problem of the document is reported. */
  place: Place;
  /** What the shared data adds to a lesson's own sections, and where it stands. Default: all of them are the lesson's. */
  added?: { sections: number; place: Place };
}

export interface AdultSection {
  heading: string;
  /** `page` runs across the sheet; neighbouring `column` sections share two balanced columns. */
  span: 'page' | 'column';
  /** Does it begin a side? Default: no. */
  newSide?: boolean;
  blocks: AdultBlock[];
}

export type AdultBlock =
  | { kind: 'prose'; nodes: Flow }
  | AdultTable
  | Matrix
  /** Things to tick off. */
  | { kind: 'checklist'; items: Text[] }
  /** What must not be missed, in a frame. */
  | { kind: 'callout'; nodes: Flow }
  /** Lines to fill in by hand, each under its label. */
  | { kind: 'sign-lines'; labels: string[] }
  /** Room to write at length: a label, what belongs there, and so many lines. */
  | { kind: 'answer-lines'; label: string; says: string; lines: number }
  /** A table to fill in by hand: `rows` empty ones, each `height` millimetres high. */
  | { kind: 'blank-table'; head: Text[]; widths: number[]; rows: number; height: number };

interface AdultTable {
  kind: 'table';
  head: Text[];
  rows: Text[][];
  /** Widths of the columns as shares; even when left out. */
  widths?: number[];
}

/** What each column hears of each row's subject: a level from 0 to `levels`, and the word for it. */
export interface Matrix {
  kind: 'matrix';
  corner: string;
  columns: string[];
  levels: number;
  rows: { label: string; cells: { level: number; says: string }[] }[];
}
