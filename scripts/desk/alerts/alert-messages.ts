/** Messages between the desk and its alert process. */
import type { PaperName, ShownLetter, ShownPaper, WouldBeLesson } from '#desk/alert-desk.ts';
import type { FieldFault } from '#desk/field-fault.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { Corrections } from '#model/alert/alert.ts';
import type { AlertReading } from '#model/alert/alert-reading.ts';

/** Contents of a lesson's files. */
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

/** Reads a new alert, or one that was issued again. */
export interface ReadNew {
  is: 'new';
  /** Its file name and bytes. */
  name: string;
  bytes: Uint8Array;
  /** The lesson to update, where the alert was issued again. */
  again: string | null;
  /** The risk to teach, where a person chose one. */
  subject: string | null;
}
/** Reads an alert of the desk again, with a person's corrections. */
export interface ReadAgain {
  is: 'again';
  slug: string;
  /** `alert.md`, with the corrections. */
  alert: string;
}
/** Reads an alert of the desk without changing it. */
export interface ReadOnly {
  is: 'reading';
  slug: string;
}
/** Asks which lesson each band would get under different corrections. */
export interface PreviewLessons {
  is: 'lessons';
  slug: string;
  band: string;
  wishes: readonly Corrections[];
}
interface Preview {
  slug: string;
  /** `alert.md` as it is to be. Default: as it is. */
  alert?: string;
  /** Only where the rules allow its words for adults. Default: in any case. */
  isChecked?: boolean;
}
/** Checks the words for adults of this `alert.md`, in one band's letter: the others differ only around them. */
export interface CheckWords {
  is: 'check';
  slug: string;
  alert: string;
  band: string;
}
/** Previews a band's letter. */
export interface PreviewLetter extends Preview {
  is: 'preview';
  band: string;
}
/** Previews a paper for the adults of the whole school. */
export interface PreviewPaper extends Preview {
  is: 'paper';
  paper: PaperName;
}

export type AlertRequest =
  | ReadNew
  | ReadAgain
  | ReadOnly
  | PreviewLessons
  | CheckWords
  | PreviewLetter
  | PreviewPaper;

/** Why a request was refused, for the person who made it. */
type Refusal =
  | { is: 'refused'; why: 'unreadable' | 'broken'; problems: Problem[] }
  /** Nothing in it can be taught: a person has to choose a risk. */
  | { is: 'refused'; why: 'no-subject'; text: string; risks: string[] }
  /** The same alert is on the desk already. */
  | { is: 'refused'; why: 'twice'; slug: string }
  /** Its text was deleted from this computer. */
  | { is: 'refused'; why: 'forgotten' };

export type AlertAnswer =
  | Refusal
  /** With its reading, as a person put it right. */
  | {
      is: 'drafted';
      slug: string;
      files: LessonFiles;
      reading: AlertReading;
      problems: Problem[];
    }
  | { is: 'reading'; reading: AlertReading }
  | { is: 'lessons'; lessons: (WouldBeLesson | null)[] }
  /** These words may not be told. */
  | { is: 'unfit'; faults: FieldFault[] }
  | { is: 'fit' }
  | ({ is: 'letter' } & ShownLetter)
  /** This band has no letter, or it cannot be made at present. */
  | { is: 'no-letter' }
  | ({ is: 'paper' } & ShownPaper)
  | { is: 'no-paper' };

/** Messages from the process: ready, an answer, or the stack of an error. */
export type FromAlertProcess =
  | 'ready'
  | { id: number; answer: AlertAnswer }
  | { id: number; fault: string };
