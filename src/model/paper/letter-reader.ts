import type { Carer, Family } from './family.ts';
import { ENGLISH, filledIn, type LetterWords } from './letter-frame.ts';

/** The recipient of a letter. The kit's own letter is for everyone, without name and address. */
export interface LetterReader {
  /** The name after “Dear”: “Mrs Khan”. */
  salutation: string;
  /** Postal address, line by line; empty where it is not known. */
  address: string[];
  /** The pupil, so that the right child takes the letter home; `null` on the kit's letter. */
  pupil: { name: string; class: string } | null;
  /** Language of the confirmed translation that is printed with the English letter. */
  lang?: string;
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

const isEveryone = ({ salutation, pupil }: LetterReader): boolean =>
  pupil === null && salutation === EVERYONE.salutation;

/** The greeting in the letter's language: of parents and carers in general, or of a family by name. */
export const greetedAs = (reader: LetterReader, words: LetterWords): string =>
  isEveryone(reader) ? words.everyone : reader.salutation;

export const greetingOf = (reader: LetterReader, words: LetterWords = ENGLISH): string =>
  filledIn(words.greeting, { name: greetedAs(reader, words) });
