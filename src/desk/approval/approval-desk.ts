/** What pages can ask of an approval: what a lead reads before a kit is final, what was read, and what changed since. */
import type { FieldFault } from '../field-fault.ts';
import type { PagePicture } from '../kit/shown-age.ts';
import type { AgeSlides } from './age-slides.ts';
import type { ReadLetter } from './read-letters.ts';
import type { WordChange } from './word-changes.ts';

/** Something that the lead reads before approving. */
export interface ToRead {
  /** Name of its checkbox in the form. */
  id: string;
  /** e.g. “Slides, Years 7 to 9”. */
  name: string;
  /** What to look for. */
  says: string;
  /** Where it is opened. */
  href: string;
  /** Was it opened from here, as it is? */
  isOpened: boolean;
  /** Pictures of its pages. */
  pictures: readonly PagePicture[];
  /** `changed` was read, and says something else now. */
  state: 'new' | 'read' | 'changed';
  /** Who has read it as it is; `null` where nobody has, or nobody knows. */
  by: ReadBy | null;
}

export interface ReadBy {
  role: string;
  date: string;
  /** Ticked, though it was never opened here. */
  isUnopened?: boolean | undefined;
}

/** What is approved with it and nobody has to read first: the slides of other ages, and what else adults are given. */
export interface AlsoThere {
  name: string;
  href: string;
  /** Was it opened from here, as it is? */
  isOpened: boolean;
}

export interface ApprovalPage {
  school: string;
  /** Why nothing can be approved at all: the lesson's files cannot be read. */
  problems: readonly string[];
  /** What has to be done before. */
  first: readonly string[];
  /** Is there a kit of the lesson as it is now? */
  kit: 'none' | 'old' | 'there';
  /** Who approved it as it is; `null` where nobody has. */
  approved: { role: string; date: string } | null;
  /** What is different from what was approved last, in words. */
  changed: readonly string[];
  /** The same as the words that changed; `null` where they cannot be told in a few. */
  words: readonly WordChange[] | null;
  toRead: readonly ToRead[];
  also: readonly AlsoThere[];
  /** The hash of what is read here: with another, another thing is approved. */
  hash: string;
  /** The age that the final kit begins with. */
  firstAge: string;
  /** Title of the lead in this nation, under which the approval is recorded. */
  role: string;
}

/** Where nothing can be said of a lesson, or not yet. */
export const NOTHING_YET: ApprovalPage = {
  ...{ school: '', problems: [], first: [], kit: 'none', approved: null, changed: [], toRead: [] },
  ...{ also: [], words: null, hash: '', role: '', firstAge: '' },
};

/** What the form sends. */
export interface Approving {
  /** Ids of what is ticked. */
  read: readonly string[];
  role: string;
  hash: string;
  /** Is what is ticked meant, though some of it was never opened? */
  isSure: boolean;
  /** Has somebody looked at all the words that changed since? */
  hasSeen: boolean;
}

/** Names of the fields that say so. */
export const SURE = 'sure';
export const SEEN = 'seen';

/** What is opened: a file, the letters of every age, or the slides of an age with what their teacher says. */
export type Opened =
  | { is: 'file'; href: string }
  | { is: 'letters' }
  | { is: 'slides'; age: string };

export interface ApprovalDesk {
  read: (lesson: string) => Promise<ApprovalPage>;
  /** Opens what is to be read, and writes that down; `null` where there is none of that name. */
  open: (lesson: string, what: string) => Promise<Opened | null>;
  /** The slides of an age with what their teacher says; `null` where the kit has none. */
  slides: (lesson: string, age: string) => Promise<AgeSlides | null>;
  /** The letters home of every age that the kit has. */
  letters: (lesson: string) => Promise<readonly ReadLetter[]>;
  /** Keeps what is ticked, for whoever goes on. */
  keep: (lesson: string, approving: Approving) => Promise<readonly FieldFault[]>;
  /** Writes down that the lead approves the lesson as it is. */
  approve: (lesson: string, approving: Approving) => Promise<readonly FieldFault[]>;
}
