/** Messages between the page and its worker. Only the worker has the class list. */
import type { DeskLesson } from '#model/desk.ts';
import type { Logo } from '#model/logo.ts';
import type { ClassFault, ClassField, MatchedColumn } from '#model/paper/family.ts';
import type { School } from '#model/school.ts';
import type { LetterLanguages, ShownSide, ShownText } from '#render/letters/browser/letter-desk.ts';

/** The chosen letter. */
export interface Choice {
  lesson: string;
  band: string;
  letter: string;
  /** Values of the school form, not validated. */
  school: unknown;
  logo: DeskLogo | null;
  /** The lead's text for each blank of the letter, in order. */
  blanks: string[];
  /** Today, YYYY-MM-DD. */
  today: string;
}

/** The school's logo as stored in the browser. */
export interface DeskLogo extends Pick<Logo, 'png' | 'width' | 'height'> {
  /** A number that changes with the logo. */
  id: number;
}

export type Product = 'copier' | 'pdfs' | 'mails' | 'box' | 'merge' | 'pdf' | 'mail';

export type Request =
  | { type: 'school'; bytes: Uint8Array }
  | { type: 'school-file'; school: School; logo: Uint8Array | null }
  | { type: 'logo'; name: string; bytes: Uint8Array }
  | { type: 'lesson'; lesson: DeskLesson }
  | { type: 'class'; bytes: Uint8Array; chosen: [string, ClassField][] }
  | { type: 'forget' }
  | { type: 'preview'; choice: Choice; index: number }
  | { type: 'make'; choice: Choice; product: Product; index: number };

export interface ClassRead {
  /** Headers of the list. */
  headers: string[];
  toConfirm: MatchedColumn[];
  /** The recognised school system. */
  system: string | null;
  faults: ClassFault[];
  pupils: number;
  /** Rows without consent to contact. */
  silent: number[];
  /** One per letter. */
  letters: { row: number; pupil: string; class: string; salutation: string; hasMail: boolean }[];
}

/** A preview, or why there is none. */
export type LetterPreview =
  | { stopped: string[]; faults: ClassFault[] }
  | {
      stopped: null;
      /** Pages in print order. */
      sides: ShownSide[];
      texts: ShownText[];
      /** Languages of the class's letters. */
      languages: LetterLanguages;
      draft: readonly string[];
      blanks: string[];
    };

export type LetterOutput =
  | { stopped: string[]; faults: ClassFault[] }
  | { stopped: null; name: string; mime: string; bytes: Uint8Array };

export interface SchoolRead {
  school: School | null;
  /** Faults: where, and how to mend them. */
  problems: { at: string; says: string }[];
  /** The logo in the school's file. */
  logo: Uint8Array | null;
}

/** An image's format, or why it cannot be a logo. */
export interface LogoRead {
  type: string | null;
  says: string;
}

/** A file with the school's details, zipped where there is a logo. */
export interface SchoolFile {
  name: string;
  mime: string;
  content: Uint8Array | string;
}

export interface Answers {
  school: SchoolRead;
  'school-file': SchoolFile;
  logo: LogoRead;
  lesson: null;
  class: ClassRead;
  forget: null;
  preview: LetterPreview;
  make: LetterOutput;
}

export type FromWorker =
  | { id: number; answer: Answers[keyof Answers] }
  | { id: number; fault: string }
  | { id: number; done: number; of: number }
  /** Asks the page for a font: the worker cannot load files. */
  | { need: string[] };

export type ToWorker =
  | { id: number; request: Request }
  | { font: string; bytes: Uint8Array | null };
