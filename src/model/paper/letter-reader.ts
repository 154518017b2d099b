import type { Carer, Family } from './family.ts';
import { ENGLISH, filledIn, type LetterWords } from './letter-frame.ts';

/** For whom a letter is printed. The kit's own letter is for everyone: no name, no address. */
export interface LetterReader {
  /** Whom it greets, after “Dear”: “Mrs Khan”. */
  salutation: string;
  /** Postal address, line by line; empty where it is not known. */
  address: string[];
  /** Whose family it is for, so that the right child takes it home; `null` on the kit's letter. */
  pupil: { name: string; class: string } | null;
  /** Tag of the language that they read besides English, where a confirmed letter in it goes with the English one. */
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

/** In the letter's own language: everyone is greeted by the words for parents and carers, a family by its name. */
export const greetedAs = (reader: LetterReader, words: LetterWords): string =>
  isEveryone(reader) ? words.everyone : reader.salutation;

export const greetingOf = (reader: LetterReader, words: LetterWords = ENGLISH): string =>
  filledIn(words.greeting, { name: greetedAs(reader, words) });
