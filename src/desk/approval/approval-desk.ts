/** The interface to approvals for the desk's pages: what has to be read, what was read, and what has changed since. */
import type { FieldFault } from '../field-fault.ts';
import type { PagePicture } from '../kit/shown-age.ts';
import type { AgeSlides } from './age-slides.ts';
import type { ReadLetter } from './read-letters.ts';
import type { WordChange } from './word-changes.ts';

/** Something that the lead reads before approving. */
export interface ToRead {
  /** Name of its checkbox. */
  id: string;
  /** e.g. “Slides, Years 7 to 9”. */
  name: string;
  /** What to look for. */
  says: string;
  /** URL that opens it. */
  href: string;
  /** Does it open a file, and no page of the desk? */
  isFile: boolean;
  /** Was its present version opened from this page? */
  isOpened: boolean;
  /** Thumbnails of its pages. */
  pictures: readonly PagePicture[];
  /** `changed`: it was read, and has changed since. */
  state: 'new' | 'read' | 'changed';
  /** Who read its present version; `null` where nobody did, or it is unknown. */
  by: ReadBy | null;
}

export interface ReadBy {
  role: string;
  date: string;
  /** Ticked without being opened here. */
  isUnopened?: boolean | undefined;
}

/** Approved with the rest without having to be read: other bands' slides, papers for adults. */
export interface AlsoThere {
  name: string;
  href: string;
  isFile: boolean;
  /** Was its present version opened from this page? */
  isOpened: boolean;
}

export interface ApprovalPage {
  school: string;
  /** Why nothing can be approved: errors in the lesson's files. */
  problems: readonly string[];
  /** What has to be done first. */
  first: readonly string[];
  /** Is there a kit, and is it up to date? */
  kit: 'none' | 'old' | 'there';
  /** The present version's approval; `null` where there is none. */
  approved: { role: string; date: string } | null;
  /** Changes since the last approval, by product. */
  changed: readonly string[];
  /** The changed words; `null` where they are too many to list. */
  words: readonly WordChange[] | null;
  toRead: readonly ToRead[];
  also: readonly AlsoThere[];
  /** Hash of what is shown: submitting another hash means that something changed meanwhile. */
  hash: string;
  /** The band to make first in the final kit. */
  firstAge: string;
  /** The lead's title, under which the approval is recorded. */
  role: string;
}

/** Page of a lesson that cannot be approved, or not yet. */
export const NOTHING_YET: ApprovalPage = {
  ...{ school: '', problems: [], first: [], kit: 'none', approved: null, changed: [], toRead: [] },
  ...{ also: [], words: null, hash: '', role: '', firstAge: '' },
};

/** The submitted form. */
export interface Approving {
  /** Ids of ticked items. */
  read: readonly string[];
  role: string;
  hash: string;
  /** Confirmed although some items were never opened? */
  isSure: boolean;
  /** Have all changed words been seen? */
  hasSeen: boolean;
}

/** Names of the two confirmation fields. */
export const SURE_FIELD = 'sure';
export const SEEN_FIELD = 'seen';

/**
 * What opening an item shows: a file, all that goes home, or a band's slides with notes. `isAsked`: it has to be
 * read before approving.
 */
export type Opened =
  | { is: 'file'; href: string }
  | { is: 'letters'; isAsked: boolean }
  | { is: 'slides'; age: string; isAsked: boolean };

export interface ApprovalDesk {
  read: (lesson: string) => Promise<ApprovalPage>;
  /** Opens an item and records that it was opened; `null` where there is none of that name. */
  open: (lesson: string, itemId: string) => Promise<Opened | null>;
  /** A band's slides with notes; `null` where the kit has none. */
  slides: (lesson: string, age: string) => Promise<AgeSlides | null>;
  /** All that goes home of the kit. */
  letters: (lesson: string) => Promise<readonly ReadLetter[]>;
  /**
   * Ticks one item, and leaves the others as they are.
   * @returns The id of the next one to read on a page of the desk; `null` where there is none.
   */
  tick: (lesson: string, itemId: string) => Promise<string | null>;
  /** Saves the ticks. */
  keep: (lesson: string, approving: Approving) => Promise<readonly FieldFault[]>;
  /** Records the lead's approval of the present version. */
  approve: (lesson: string, approving: Approving) => Promise<readonly FieldFault[]>;
}
