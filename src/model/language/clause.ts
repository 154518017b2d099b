/** What a clause says of who may be shown a paper. */
import { EVERYBODY, type Reader } from './sharing-words.ts';

export interface Clause {
  opens: readonly Reader[];
  closes: readonly Reader[];
  isOfPaper: boolean;
  /** It may be told in other words only, and not be quoted. */
  isRetold?: true;
}

export const opening = (opens: readonly Reader[], isOfPaper: boolean): Clause => ({
  opens,
  closes: [],
  isOfPaper,
});

export const closing = (closes: readonly Reader[], isOfPaper: boolean): Clause => ({
  opens: [],
  closes,
  isOfPaper,
});

/** Open to these readers only. A clause that names some of the staff closes it to the rest of them. */
export const only = (opens: readonly Reader[], isOfPaper: boolean): Clause => ({
  opens,
  closes: EVERYBODY.filter((reader) => !opens.includes(reader)),
  isOfPaper,
});

export const ALL_BUT_STAFF: readonly Reader[] = ['families', 'public', 'pupils'];

export const isStaff = (reader: Reader): boolean => reader === 'staff' || reader === 'few';
