/** Letters that went out from this computer, by day: the ledger knows no lesson and no family. */
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { SentLetters } from '#desk/later/later-desk.ts';

/** Read without changing anything; nothing where there is no ledger, or none that can be read. */
export function sentLetters(ledger: string): SentLetters[] {
  if (!existsSync(ledger)) return [];
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(ledger, { readOnly: true });
    const rows = database
      .prepare(
        "SELECT day, COUNT(*) AS count FROM letters WHERE state IN ('sent', 'unknown') AND day <> '' GROUP BY day ORDER BY day DESC",
      )
      .all();
    return rows.map(({ day, count }) => ({ day: String(day), count: Number(count) }));
  } catch {
    return [];
  } finally {
    database?.close();
  }
}
