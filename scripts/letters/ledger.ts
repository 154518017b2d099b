/**
 * Which family has been written to: a file that is written before and after each message, so that a crash, a killed
 * process or a second run never sends a letter twice and never skips one.
 */
import { DatabaseSync } from 'node:sqlite';

/**
 * `waiting` not tried yet, or refused for now. `sending` handed to the server, no answer yet: after a crash nobody can
 * tell whether it arrived, and it is not sent again. `sent`, `refused` for good, `unknown` the connection broke after
 * the message was handed over.
 */
type State = 'waiting' | 'sending' | 'sent' | 'refused' | 'unknown';

export interface Entry {
  /** Who gets which letter: one message for it, ever. */
  key: string;
  /** Row of the class list. */
  row: number;
  state: State;
  tries: number;
  /** The server's last word. */
  said: string;
}

export interface Ledger {
  /** Adds what is not there yet; what is there keeps its state. */
  plan(messages: readonly { key: string; row: number }[]): void;
  entries(): Entry[];
  /** Says that a message is about to be handed over. */
  begin(key: string): void;
  settle(key: string, state: Exclude<State, 'sending'>, said: string): void;
  close(): void;
}

/** Opens the ledger, or begins one. What an earlier run left in `sending` becomes `unknown`. */
export function openLedger(file: string): Ledger {
  const database = new DatabaseSync(file);
  // Each word is on the disk before the next message is: a power cut loses no more than a crash.
  database.exec(`
    PRAGMA journal_mode = DELETE;
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS letters (
      key TEXT PRIMARY KEY, row INTEGER NOT NULL, state TEXT NOT NULL,
      tries INTEGER NOT NULL DEFAULT 0, said TEXT NOT NULL DEFAULT ''
    ) STRICT;
    UPDATE letters SET state = 'unknown', said = 'The program stopped while it was being sent.'
      WHERE state = 'sending';
  `);
  const add = database.prepare(
    "INSERT INTO letters (key, row, state) VALUES (?, ?, 'waiting') ON CONFLICT (key) DO UPDATE SET row = excluded.row",
  );
  const all = database.prepare(
    'SELECT key, row, state, tries, said FROM letters ORDER BY row, key',
  );
  const begin = database.prepare(
    "UPDATE letters SET state = 'sending', tries = tries + 1 WHERE key = ? AND state = 'waiting'",
  );
  const settle = database.prepare('UPDATE letters SET state = ?, said = ? WHERE key = ?');
  return {
    plan(messages) {
      database.exec('BEGIN');
      for (const { key, row } of messages) add.run(key, row);
      database.exec('COMMIT');
    },
    entries: () => all.all() as unknown as Entry[],
    begin(key) {
      if (begin.run(key).changes !== 1) throw new Error(`${key} is not waiting to be sent`);
    },
    settle: (key, state, said) => void settle.run(state, said, key),
    close: () => database.close(),
  };
}
