import { z } from 'zod';

/** What a class list may say of a pupil and of who gets the letter. Anything else about a child is refused. */
export const CLASS_FIELDS = [
  'pupilFirst',
  'pupilLast',
  'class',
  'salutation',
  'email',
  'address',
  'language',
  'contact',
  'salutation2',
  'email2',
  'address2',
  'language2',
  'contact2',
] as const;
export type ClassField = (typeof CLASS_FIELDS)[number];

/** Someone who gets a letter. */
export const Carer = z.strictObject({
  /** As the letter greets them, after “Dear”: “Mrs Khan”. */
  salutation: z.string().min(1),
  /** `null`: no mail; the letter goes home on paper. */
  email: z.email().nullable(),
  /** Postal address on one line; empty where the list has none. */
  address: z.string(),
  /** Language tag of the letter that they read. */
  language: z.string(),
});
export type Carer = z.infer<typeof Carer>;

/** A pupil of the class, with everyone who is written to about them. A carer without contact rights is not here. */
export const Family = z.strictObject({
  /** Row of the class list, as a spreadsheet numbers it: the header is row 1. */
  row: z.number().int().min(2),
  pupilFirst: z.string().min(1),
  pupilLast: z.string().min(1),
  class: z.string().min(1),
  carers: z.array(Carer),
});
export type Family = z.infer<typeof Family>;

/** Something in a class list that a person has to mend, or to know. Letters are made when no `stop` is left. */
export interface ClassFault {
  weight: 'stop' | 'note';
  /** Row of the spreadsheet; 1 is the header. */
  row: number;
  /** The column's own header, where one cell is meant. */
  column: string | null;
  /** What: “Unexpected X, expected Y”. */
  reason: string;
  /** Why, and how to mend it. */
  note: string;
}

/** A column whose header is not one that the program knows exactly: a person says whether it was read right. */
export interface MatchedColumn {
  header: string;
  field: ClassField;
}
