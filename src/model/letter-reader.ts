import type { Carer, Family } from './family.ts';

/** For whom a letter is printed. The kit's own letter is for everyone: no name, no address. */
export interface LetterReader {
  /** Whom it greets, after “Dear”: “Mrs Khan”. */
  salutation: string;
  /** Postal address, line by line; empty where it is not known. */
  address: string[];
  /** Whose family it is for, so that the right child takes it home; `null` on the kit's letter. */
  pupil: { name: string; class: string } | null;
}

export const EVERYONE: LetterReader = {
  salutation: 'parents and carers',
  address: [],
  pupil: null,
};

/** The letter of one carer. */
export const readerOf = (family: Family, { salutation, address }: Carer): LetterReader => ({
  salutation: salutation.replace(/^dear\s+/i, '').replace(/,+$/, ''),
  address: address.split(/\s*,\s*/).filter(Boolean),
  pupil: { name: `${family.pupilFirst} ${family.pupilLast}`, class: family.class },
});

export const greetingOf = ({ salutation }: LetterReader): string => `Dear ${salutation},`;
