/** What pages can ask of an approval: what a lead reads before a kit is final, what was read, and what changed since. */
import type { FieldFault } from '../field-fault.ts';
import type { PagePicture } from '../kit/shown-age.ts';

/** Something that the lead reads before approving. */
export interface ToRead {
  /** Name of its checkbox in the form. */
  id: string;
  /** e.g. “Slides, Years 7 to 9”. */
  name: string;
  /** What to look for. */
  says: string;
  /** Address of the product. */
  href: string;
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
  toRead: readonly ToRead[];
  /** The hash of what is read here: with another, another thing is approved. */
  hash: string;
  /** The age that the final kit begins with. */
  firstAge: string;
  /** Title of the lead in this nation, under which the approval is recorded. */
  role: string;
}

/** What the form sends. */
export interface Approving {
  /** Ids of what is ticked. */
  read: readonly string[];
  role: string;
  hash: string;
}

export interface ApprovalDesk {
  read: (lesson: string) => Promise<ApprovalPage>;
  /** Keeps what is ticked, for whoever goes on. */
  keep: (lesson: string, approving: Approving) => Promise<readonly FieldFault[]>;
  /** Writes down that the lead approves the lesson as it is. */
  approve: (lesson: string, approving: Approving) => Promise<readonly FieldFault[]>;
}
