/** What pages can ask of the school's details: one form for one file, which every command reads. */
import type { FieldFault } from '../field-fault.ts';
import type { SchoolValues } from './school-form.ts';

export interface SchoolPage {
  values: SchoolValues;
  /** `none` was filled in yet; `broken` cannot be read by any command until it is saved here, or mended. */
  state: 'none' | 'there' | 'broken';
  /** What is lost when it is saved here, in words, and what is wrong with it now. */
  says: readonly string[];
  ages: readonly { id: string; name: string }[];
  /** Languages besides English in which letters go out. */
  languages: readonly { lang: string; english: string; direction: 'ltr' | 'rtl' }[];
  hasLogo: boolean;
}

export interface SchoolDesk {
  read: () => Promise<SchoolPage>;
  /** Saves what was filled in; nothing of it where anything is wrong. @param logo A picture, where one was chosen. */
  save: (
    values: SchoolValues,
    logo: { bytes: Uint8Array } | 'remove' | null,
  ) => Promise<readonly FieldFault[]>;
  /** The logo as letters show it; `null` where there is none. */
  logo: () => Promise<Uint8Array | null>;
}
