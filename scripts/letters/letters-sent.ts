/** Counts the letters sent, by lesson and day, for whoever has to put something right. */
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { ledgerFault } from './ledger-fault.ts';

export interface SentLetters {
  /** The lesson's slug; `null` for letters sent by a version that did not record it. */
  lesson: string | null;
  /** Date on which they were handed over, YYYY-MM-DD. */
  day: string;
  /** Number of letters that may have reached a family. */
  letters: number;
}

/**
 * Reads a ledger without changing it.
 * @returns Oldest day first; empty where there is no ledger.
 * @throws LedgerFault When it cannot be read, or a sender has locked it.
 */
export function lettersSent(file: string): SentLetters[] {
  if (!existsSync(file)) return [];
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      const hasLesson = database
        .prepare('PRAGMA table_info(letters)')
        .all()
        .some(({ name }) => name === 'lesson');
      return database
        .prepare(
          `SELECT ${hasLesson ? 'lesson' : "''"} AS lesson, day, count(*) AS letters FROM letters
           WHERE state IN ('sent', 'sending', 'unknown') GROUP BY lesson, day ORDER BY day, lesson`,
        )
        .all()
        .map(({ lesson, day, letters }) => ({
          lesson: lesson === '' ? null : String(lesson),
          day: String(day),
          letters: Number(letters),
        }));
    } finally {
      database.close();
    }
  } catch (fault) {
    throw ledgerFault(file, fault);
  }
}
