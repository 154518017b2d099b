/** What the page and the worker behind it say to each other. The class list is known to the worker alone. */
import type { DeskLesson } from '#model/desk.ts';
import type { ClassFault, ClassField, MatchedColumn } from '#model/family.ts';
import type { Logo } from '#model/logo.ts';
import type { School } from '#model/school.ts';
import type { LetterLanguages, ShownSide, ShownText } from '#render/letters/browser/letter-desk.ts';

/** Which letter is meant. */
export interface Choice {
  lesson: string;
  band: string;
  letter: string;
  /** The school form's values, unchecked. */
  school: unknown;
  logo: DeskLogo | null;
  /** What the lead wrote for each blank of the letter, in its order. */
  blanks: string[];
  /** Today, YYYY-MM-DD. */
  today: string;
}

/** The school's logo as the browser keeps it. */
export interface DeskLogo extends Pick<Logo, 'png' | 'width' | 'height'> {
  /** Tells one from the next: another logo has another number. */
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
  /** Headers of the list, as they stand in it. */
  headers: string[];
  toConfirm: MatchedColumn[];
  /** The school’s system whose names the columns have. */
  system: string | null;
  faults: ClassFault[];
  pupils: number;
  /** Rows about which nobody may be written to. */
  silent: number[];
  /** One a letter. */
  letters: { row: number; pupil: string; class: string; salutation: string; hasMail: boolean }[];
}

/** A letter to look at, or why there is none. */
export type LetterPreview =
  | { stopped: string[]; faults: ClassFault[] }
  | {
      stopped: null;
      /** Sides in print order. */
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
  /** What is wrong: where, and how to mend it. */
  problems: { at: string; says: string }[];
  /** The logo that came with its file. */
  logo: Uint8Array | null;
}

/** What kind of picture it is, or why it may be no logo. */
export interface LogoRead {
  type: string | null;
  says: string;
}

/** A file for the school to keep: its details alone, or packed with the logo. */
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
  /** The worker has no file of its own: the page fetches a font for it. */
  | { need: string[] };

export type ToWorker =
  | { id: number; request: Request }
  | { font: string; bytes: Uint8Array | null };
