import type { ClassFault, Family, MatchedColumn } from '#model/paper/family.ts';

/** A parsed class list, and its faults. */
export interface ClassList {
  /** Headers as written. */
  headers: string[];
  families: Family[];
  /** Headers matched by likeness: a person confirms them before letters are made. */
  toConfirm: MatchedColumn[];
  /** The school system that the headers belong to, e.g. “SIMS”; `null` where none is recognised. */
  system: string | null;
  faults: ClassFault[];
}

/** Why something is unusable, and how to mend it. */
export interface Reason {
  reason: string;
  note: string;
}

/** A class list that could not be read, with the reason. */
export const refusedList = ({ reason, note }: Reason): ClassList => ({
  headers: [],
  families: [],
  toConfirm: [],
  system: null,
  faults: [{ weight: 'stop', row: 1, column: null, reason, note }],
});
