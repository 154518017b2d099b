/** What pages can ask of alerts: each is a folder of files, which the commands read and write too. */
import type { Alert, Corrections } from '#model/alert.ts';
import type { AlertEdit } from '#model/alert-edit.ts';
import type { AlertReading } from '#model/alert-reading.ts';
import type { AlertSource } from '#model/alert-source.ts';
import type { Band } from '#model/band.ts';
import type { Named } from '#model/character.ts';
import type { HelpRoute } from '#model/help-route.ts';
import type { Mechanism } from '#model/mechanism.ts';
import type { Risk } from '#model/risk.ts';
import type { Untold } from '#model/untold.ts';
import type { FieldFault } from './field-fault.ts';

/** An alert with its lesson, as its files say. */
export interface OpenAlert {
  /** Name of its folder, which stands in addresses. */
  id: string;
  /** The lesson's own title, which names no service. */
  title: string;
  status: 'draft' | 'final';
  alert: Alert;
  /** The alert's own sentences; `null` where they are not on this computer. */
  source: AlertSource | null;
  /** Has somebody edited the lesson's text by hand? A new reading writes it anew. */
  isByHand: boolean;
  /** New names that characters were given, by their ids. */
  characters: Readonly<Record<string, string>>;
  /** Ages at which no story of ours is about what the service does. */
  untold: readonly Untold[];
}

/** A lesson whose files can't be read, with what is wrong, in words. */
export interface BrokenAlert {
  id: string;
  problems: readonly string[];
}

/** An alert as a person gives it to the desk. */
export interface GivenAlert {
  /** Its file's name; text that was pasted has one of ours. */
  name: string;
  bytes: Uint8Array;
  /** Where it was found, for the record. */
  address: string;
  /** The alert here that it is a new issue of. */
  again: string | null;
  /** The risk that it is about, where the reading could not tell. */
  subject: string | null;
}

/** What is other in an alert than in its issue before. */
export interface NewIssue {
  /** Keys of the sentences that are new. */
  added: readonly string[];
  /** How many of the sentences before are gone. */
  gone: number;
}

/** The lesson that an age would have of an alert. */
export interface WouldBeLesson {
  title: string;
  /** It is the nearest that we have, and does not tell of what the alert is mostly about, or of what the service does. */
  isNear: boolean;
  /** Ids of the risks in it, the one that leads first. */
  taught: readonly string[];
}

type Added =
  | { is: 'added'; id: string }
  /** The alert is on this desk already. */
  | { is: 'twice'; id: string }
  | { is: 'refused'; says: readonly string[] }
  /** A person is asked what it is about; `text` is what was read. */
  | { is: 'asks'; text: string };

/** What the program knows of risks, services and helpers: the same for every alert. */
export interface Knowledge {
  risks: readonly Risk[];
  mechanisms: readonly Mechanism[];
  bands: readonly Band[];
  routes: readonly HelpRoute[];
  /** Everybody of the stories who has a name, drawn or not. */
  people: readonly Named[];
}

/** A letter as it goes home. */
export interface ShownLetter {
  html: string;
  words: number;
  sides: number;
}

/** Papers for adults that have what they are told in them, besides the letter. */
const PAPERS = ['staff-briefing', 'workshop-handout'] as const;
export type PaperName = (typeof PAPERS)[number];
export const isPaper = (name: string): name is PaperName =>
  (PAPERS as readonly string[]).includes(name);

/** A paper as it will look: each side as a picture, with its words. */
export interface ShownPaper {
  sides: { png: Uint8Array; text: string }[];
}

/** What came of a change: nothing to say where it was made. */
export type Changed = readonly FieldFault[];

export interface AlertDesk {
  /** Every alert, by title. */
  list: () => Promise<(OpenAlert | BrokenAlert)[]>;
  /** `null` where there is none of that name. */
  open: (id: string) => Promise<OpenAlert | BrokenAlert | null>;
  add: (given: GivenAlert) => Promise<Added>;
  knowledge: () => Promise<Knowledge>;
  /** The alert as it is read, with what a person put right; `null` where its text is not on this computer. */
  reading: (id: string) => Promise<AlertReading | null>;
  /** Which lesson an age would have with each of these corrections; `null` where it would have none. */
  lessons: (
    id: string,
    band: string,
    wishes: readonly Corrections[],
  ) => Promise<(WouldBeLesson | null)[]>;
  /** `null` where the alert was issued but once. */
  newIssue: (id: string) => Promise<NewIssue | null>;
  /** Puts the reading right: the lesson is drafted anew from it. */
  correct: (id: string, edits: readonly AlertEdit[]) => Promise<Changed>;
  /** Writes down what a person decided: nothing is drafted anew. */
  decide: (id: string, edits: readonly AlertEdit[]) => Promise<Changed>;
  /**
   * The same of what adults are told, where the rules for adults' words allow it; faults are by the key of the sentence.
   * @param band The age in whose letters it is looked at.
   */
  tell: (id: string, edits: readonly AlertEdit[], band: string) => Promise<Changed>;
  /** Gives characters other names, by their ids. */
  rename: (id: string, names: Readonly<Record<string, string>>) => Promise<Changed>;
  /** A band's letter home as it stands; `null` where it has none, or it can't be made. */
  letter: (id: string, band: string) => Promise<ShownLetter | null>;
  /** A paper for the adults of the whole school as it stands; `null` where there is none. */
  paper: (id: string, paper: PaperName) => Promise<ShownPaper | null>;
  /** Takes the alert's own text off this computer, that of every issue. */
  forget: (id: string) => Promise<void>;
}

export const isBroken = (one: OpenAlert | BrokenAlert): one is BrokenAlert => 'problems' in one;
