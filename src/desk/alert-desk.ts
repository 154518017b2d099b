/**
 * The interface to alerts for the desk's pages. An alert is a folder of files, which the commands read and write too.
 */
import type { Alert, Corrections } from '#model/alert/alert.ts';
import type { AlertEdit } from '#model/alert/alert-edit.ts';
import type { AlertReading } from '#model/alert/alert-reading.ts';
import type { AlertSource } from '#model/alert/alert-source.ts';
import type { Untold } from '#model/alert/untold.ts';
import type { Band } from '#model/band.ts';
import type { HelpRoute } from '#model/help-route.ts';
import type { Named } from '#model/lesson/character.ts';
import type { Mechanism } from '#model/mechanism.ts';
import type { Risk } from '#model/risk.ts';
import type { FieldFault } from './field-fault.ts';

/** An alert with its lesson. */
export interface OpenAlert {
  /** Name of its folder, used in URLs. */
  id: string;
  /** The lesson's own title, which names no service. */
  title: string;
  status: 'draft' | 'final';
  alert: Alert;
  /** The alert's own sentences; `null` where they are not on this computer. */
  source: AlertSource | null;
  /** Was the lesson's text edited by hand? Reading the alert again overwrites it. */
  isByHand: boolean;
  /** New names of characters, by character id. */
  characters: Readonly<Record<string, string>>;
  /** Bands for which no story covers what the service does. */
  untold: readonly Untold[];
}

/** A lesson whose files cannot be read, with the reasons. */
export interface BrokenAlert {
  id: string;
  problems: readonly string[];
}

/** An uploaded or pasted alert. */
export interface GivenAlert {
  /** Its file name; a fixed one for pasted text. */
  name: string;
  bytes: Uint8Array;
  /** Where it was found, for the record. */
  address: string;
  /** The existing alert of which it is a new issue. */
  again: string | null;
  /** The risk to teach, where the reading could not tell. */
  subject: string | null;
}

/** Differences from the previous issue of an alert. */
export interface NewIssue {
  /** Keys of new sentences. */
  added: readonly string[];
  /** Number of sentences that were removed. */
  gone: number;
}

/** The lesson that a band would get. */
export interface WouldBeLesson {
  title: string;
  /** Is it only the nearest lesson we have, which misses the alert's main risk or what the service does? */
  isNear: boolean;
  /** Ids of its risks, the leading one first. */
  taught: readonly string[];
}

type Added =
  | { is: 'added'; id: string }
  /** The same alert is on the desk already. */
  | { is: 'twice'; id: string }
  | { is: 'refused'; says: readonly string[] }
  /** A person has to choose what it is about; `text` is the alert. */
  | { is: 'asks'; text: string };

/** Shared data on risks, services and helpers. */
export interface Knowledge {
  risks: readonly Risk[];
  mechanisms: readonly Mechanism[];
  bands: readonly Band[];
  routes: readonly HelpRoute[];
  /** Every named person in the stories. */
  people: readonly Named[];
}

/** A letter in its final form. */
export interface ShownLetter {
  html: string;
  words: number;
  sides: number;
}

/** Papers, other than the letter, that include what adults are told. */
const PAPERS = ['staff-briefing', 'workshop-handout'] as const;
export type PaperName = (typeof PAPERS)[number];
export const isPaper = (name: string): name is PaperName =>
  (PAPERS as readonly string[]).includes(name);

/** A paper in its final form: an image of each page, and its text. */
export interface ShownPaper {
  sides: { png: Uint8Array; text: string }[];
}

/** Result of a change: faults by form field, empty where it was saved. */
export type Changed = readonly FieldFault[];

/** Words that may not be told. */
export interface UnfitWords {
  faults: Changed;
}

export interface AlertDesk {
  /** Every alert, by title. */
  list: () => Promise<(OpenAlert | BrokenAlert)[]>;
  /** `null` where there is none of that name. */
  open: (id: string) => Promise<OpenAlert | BrokenAlert | null>;
  add: (given: GivenAlert) => Promise<Added>;
  knowledge: () => Promise<Knowledge>;
  /** The reading with a person's corrections; `null` where the alert's text is not on this computer. */
  reading: (id: string) => Promise<AlertReading | null>;
  /** The lesson that a band would get with each of these corrections; `null` where it would get none. */
  lessons: (
    id: string,
    band: string,
    wishes: readonly Corrections[],
  ) => Promise<(WouldBeLesson | null)[]>;
  /** `null` for a first issue. */
  newIssue: (id: string) => Promise<NewIssue | null>;
  /** Corrects the reading, and drafts the lesson again. */
  correct: (id: string, edits: readonly AlertEdit[]) => Promise<Changed>;
  /** Records a decision, without drafting the lesson again. */
  decide: (id: string, edits: readonly AlertEdit[]) => Promise<Changed>;
  /**
   * Records what adults are told, if the rules allow it; faults are by sentence key.
   * @param band The band in whose letters the words are checked.
   */
  tell: (id: string, edits: readonly AlertEdit[], band: string) => Promise<Changed>;
  /** Renames characters, by character id. */
  rename: (id: string, names: Readonly<Record<string, string>>) => Promise<Changed>;
  /**
   * A band's letter; `null` where it has none, or it cannot be made.
   * @param typed Decisions that are not saved. Default: what is saved, and proposed.
   */
  letter: (
    id: string,
    band: string,
    typed?: readonly AlertEdit[],
  ) => Promise<ShownLetter | UnfitWords | null>;
  /** A paper for the adults of the whole school; `null` where there is none. */
  paper: (
    id: string,
    paper: PaperName,
    typed?: readonly AlertEdit[],
  ) => Promise<ShownPaper | UnfitWords | null>;
  /** Deletes the text of every issue of the alert from this computer. */
  forget: (id: string) => Promise<void>;
}

export const isBroken = (value: OpenAlert | BrokenAlert): value is BrokenAlert =>
  'problems' in value;
