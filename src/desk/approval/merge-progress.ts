/** Merges the items that a lead ticked into what was read before. */
import type { ReadBy } from './approval-desk.ts';
import type { ReadSoFar } from './to-read.ts';

/** An item to read, as it is at present. */
export interface PresentItem {
  id: string;
  name: string;
  /** Hash of its products: what is read now. */
  readHash: string;
  /** Hash of the files that opening it shows. */
  openHash: string;
}

export interface Submitted {
  /** Ids of ticked items. */
  ticked: ReadonlySet<string>;
  /** Ids of items whose changes the lead has seen as changed words: these are ticked, and count as opened. */
  seen: ReadonlySet<string>;
  /** The lead's role; one that is not typed yet is recorded for nobody. */
  role: string;
  /** Today, YYYY-MM-DD. */
  date: string;
}

export interface MergedProgress {
  /** Hashes of ticked items, by id. */
  read: Record<string, string>;
  by: Record<string, ReadBy>;
  /** Items that are not ticked. */
  unread: Pick<PresentItem, 'id' | 'name'>[];
  /** Names of items that are ticked and were never opened as they are. */
  unopened: string[];
}

/** @returns What has been read by now; an item that is no longer ticked is not in it. */
export function mergeProgress(
  before: Pick<ReadSoFar, 'read' | 'by' | 'opened'>,
  items: readonly PresentItem[],
  { ticked, seen, role, date }: Submitted,
): MergedProgress {
  const merged: MergedProgress = { read: {}, by: {}, unread: [], unopened: [] };
  for (const { id, name, readHash, openHash } of items) {
    if (!ticked.has(id) && !seen.has(id)) {
      merged.unread.push({ id, name });
      continue;
    }
    const reader = before.by[id];
    const isUnopened = before.opened[id] !== openHash && !seen.has(id);
    const isNew = before.read[id] !== readHash;
    merged.read[id] = readHash;
    if (isUnopened && (isNew || reader?.isUnopened)) merged.unopened.push(name);
    // A person who continues another's approval has not read what is already ticked.
    const now: ReadBy = { role, date, ...(isUnopened ? { isUnopened } : {}) };
    const by = isNew || (reader?.isUnopened && !isUnopened) ? now : reader;
    if (by && by.role.length > 1) merged.by[id] = by;
  }
  return merged;
}
