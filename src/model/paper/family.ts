import { z } from 'zod';

/** Fields of a class list. Any other information about a child is refused. */
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

/** A recipient of letters. */
export const Carer = z.strictObject({
  /** The name after “Dear”: “Mrs Khan”. */
  salutation: z.string().min(1),
  /** `null`: no mail address; the letter goes home on paper. */
  email: z.email().nullable(),
  /** Postal address on one line; empty where the list has none. */
  address: z.string(),
  /** Language tag of the letter that they read. */
  language: z.string(),
});
export type Carer = z.infer<typeof Carer>;

/** A pupil with their carers; those who may not be contacted are left out. */
export const Family = z.strictObject({
  /** Row in the spreadsheet: the header is row 1. */
  row: z.number().int().min(2),
  pupilFirst: z.string().min(1),
  pupilLast: z.string().min(1),
  class: z.string().min(1),
  carers: z.array(Carer),
});
export type Family = z.infer<typeof Family>;

/** A problem of a class list. Letters are made when none with the weight `stop` is left. */
export interface ClassFault {
  weight: 'stop' | 'note';
  /** Row of the spreadsheet; 1 is the header. */
  row: number;
  /** The column's header, for a problem in one cell. */
  column: string | null;
  /** What is wrong: “Unexpected X, expected Y”. */
  reason: string;
  /** Why, and how to correct it. */
  note: string;
}

/** A column with an unfamiliar header: a person confirms how it was read. */
export interface MatchedColumn {
  header: string;
  field: ClassField;
}
