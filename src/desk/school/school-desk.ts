/** The interface to the school's details: one form for the file that every command reads. */
import type { FieldFault } from '../field-fault.ts';
import type { SchoolValues } from './school-form.ts';

export interface SchoolPage {
  values: SchoolValues;
  /** `none`: no file yet; `broken`: commands cannot read the file until it is mended or saved here. */
  state: 'none' | 'there' | 'broken';
  /** What saving here would remove, and what is wrong with the file. */
  says: readonly string[];
  ages: readonly { id: string; name: string }[];
  /** Languages of letters other than English. */
  languages: readonly { lang: string; english: string; direction: 'ltr' | 'rtl' }[];
  hasLogo: boolean;
}

export interface SchoolDesk {
  read: () => Promise<SchoolPage>;
  /** Saves the form; nothing is saved where it has faults. @param logo The chosen image, if any. */
  save: (
    values: SchoolValues,
    logo: { bytes: Uint8Array } | 'remove' | null,
  ) => Promise<readonly FieldFault[]>;
  /** The logo as printed; `null` where there is none. */
  logo: () => Promise<Uint8Array | null>;
}
