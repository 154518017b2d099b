/** What the desk and the process that reads its alerts say to each other. */
import type { PaperName, ShownLetter, ShownPaper, WouldBeLesson } from '#desk/alert-desk.ts';
import type { FieldFault } from '#desk/field-fault.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { Corrections } from '#model/alert.ts';
import type { AlertReading } from '#model/alert-reading.ts';

/** Files of a lesson’s folder, to be written whole. */
interface LessonFiles {
  'alert.md': string;
  'lesson.mdx': string;
  'alert.source.json': string;
  'alert.shingles': string;
}

export interface AlertPlaces {
  lessons: string;
  school: string | undefined;
  today: string;
}

/** A new alert, or one that was issued again. */
export interface ReadNew {
  is: 'new';
  /** Its file's name, and its bytes. */
  name: string;
  bytes: Uint8Array;
  /** The lesson that it is read into, where it was issued again. */
  again: string | null;
  /** The risk that it is about, where a person says so. */
  subject: string | null;
}
/** An alert that stands here, with what a person put right in it. */
export interface ReadAgain {
  is: 'again';
  slug: string;
  /** `alert.md`, with the corrections. */
  alert: string;
}
/** The reading of an alert that stands here. */
export interface ReadOnly {
  is: 'reading';
  slug: string;
}
/** Which lessons an age would have, each with other corrections. */
export interface AskLessons {
  is: 'lessons';
  slug: string;
  band: string;
  wishes: readonly Corrections[];
}
/** What of its words for adults may not be told, as this `alert.md` has them. */
export interface CheckWords {
  is: 'check';
  slug: string;
  alert: string;
  /** The age whose letters they are looked at in. */
  band: string;
}

/** A band's letter, as it goes home. */
export interface PreviewLetter {
  is: 'preview';
  slug: string;
  band: string;
}

/** A paper for the adults of the whole school. */
export interface PreviewPaper {
  is: 'paper';
  slug: string;
  paper: PaperName;
}

export type AlertRequest =
  | ReadNew
  | ReadAgain
  | ReadOnly
  | AskLessons
  | CheckWords
  | PreviewLetter
  | PreviewPaper;

/** Why nothing came of it: for the person who asked. */
type Refused =
  | { is: 'refused'; why: 'unreadable' | 'broken'; problems: Problem[] }
  /** It raises nothing that can be taught: a person says what it is about. */
  | { is: 'refused'; why: 'no-subject'; text: string; risks: string[] }
  /** The alert is on this desk already. */
  | { is: 'refused'; why: 'twice'; slug: string }
  /** Its text is not on this computer. */
  | { is: 'refused'; why: 'forgotten' };

export type AlertAnswer =
  | Refused
  | { is: 'drafted'; slug: string; files: LessonFiles; problems: Problem[] }
  | { is: 'reading'; reading: AlertReading }
  | { is: 'lessons'; lessons: (WouldBeLesson | null)[] }
  /** With the letter that has them, where nothing is wrong. */
  | { is: 'checked'; faults: FieldFault[]; letter: ShownLetter | null }
  | ({ is: 'letter' } & ShownLetter)
  /** This band has none, or it can't be made as things stand. */
  | { is: 'no-letter' }
  | ({ is: 'paper' } & ShownPaper)
  | { is: 'no-paper' };

/** What the process sends: that it is ready, what came of a request, or the stack of what went wrong. */
export type FromAlertProcess =
  | 'ready'
  | { id: number; answer: AlertAnswer }
  | { id: number; fault: string };
