import type { ClassFault, Family, MatchedColumn } from '#model/family.ts';

/** What a class list says, and what is wrong with it. */
export interface ClassList {
  /** Headers as they stand in the list. */
  headers: string[];
  families: Family[];
  /** Headers that were matched by likeness: a person confirms them before a letter is made. */
  toConfirm: MatchedColumn[];
  /** The school’s system whose names the columns have: “SIMS”; `null` where they are nobody’s. */
  system: string | null;
  faults: ClassFault[];
}

/** Why something can’t be used, and how it is mended. */
export interface Why {
  reason: string;
  note: string;
}

/** A class list that could not be read, with the reason. */
export const refused = ({ reason, note }: Why): ClassList => ({
  headers: [],
  families: [],
  toConfirm: [],
  system: null,
  faults: [{ weight: 'stop', row: 1, column: null, reason, note }],
});
