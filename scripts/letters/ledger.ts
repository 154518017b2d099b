/**
 * Records which letters were sent, in a database that is written before and after each message, so that a crash, a kill
 * or a second run neither repeats nor skips a letter. It has no names and no addresses.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { LedgerFault, ledgerFault } from './ledger-fault.ts';

/**
 * `waiting`: not tried yet, or deferred. `sending`: handed to the server without an answer; after a crash its arrival
 * is unknown, and it is not sent again. `sent`. `refused`: permanently. `unknown`: the connection broke after the
 * message was handed over.
 */
type State = 'waiting' | 'sending' | 'sent' | 'refused' | 'unknown';

/** A letter of this run. */
interface Planned {
  /** Identifies reader and letter: one message per key, ever. */
  key: string;
  /** Row of the class list. */
  row: number;
  /** The lesson's slug, to count letters by lesson. Default: not recorded. */
  lesson?: string;
}

export interface Entry extends Planned {
  state: State;
  /** Sent by another school: not ours to send. */
  isElsewhere: boolean;
  tries: number;
  /** The last answer of the server, or the error. */
  said: string;
  /** Date on which it was handed over, YYYY-MM-DD; empty before. */
  day: string;
}

export interface Ledger {
  /** Adds new letters, and takes over those that another school never sent; others keep their state. */
  plan(letters: readonly Planned[]): void;
  /** The entries of these letters, without duplicates, in order. */
  entries(letters: readonly Planned[]): Entry[];
  /** Records that a message is about to be handed over. */
  begin(key: string): void;
  settle(key: string, state: Exclude<State, 'sending'>, answer: string): void;
  close(): void;
}

/** SQLite `application_id` of our databases. */
const APPLICATION_ID = 0x46574c44;
/** An SMTP status code: only this part of an answer is stored, since the rest may contain the address. */
const SMTP_CODE = /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?(?=\b)/;

/**
 * Opens or creates the ledger, for one sender. Letters that an earlier run left in `sending` become `unknown`.
 * @param school Hash of the sending school.
 * @throws LedgerFault When it cannot be used, or another sender has locked it.
 */
export function openLedger(
  file: string,
  school: string,
  today: () => string = () => new Date().toISOString().slice(0, 10),
): Ledger {
  const guarded = <T>(run: () => T): T => {
    try {
      return run();
    } catch (fault) {
      throw ledgerFault(file, fault);
    }
  };
  const database = guarded(() => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    return new DatabaseSync(file);
  });
  try {
    guarded(() => prepareDatabase(database, file));
    const statements = guarded(() => prepareStatements(database));
    /** The full answers of this run; only their codes are stored. */
    const words = new Map<string, string>();
    return {
      plan: (letters) =>
        guarded(() => {
          database.exec('BEGIN');
          for (const { key, lesson } of letters) statements.add.run(key, school, lesson ?? '');
          database.exec('COMMIT');
        }),
      entries: (letters) =>
        guarded(() =>
          [...new Map(letters.map((letter) => [letter.key, letter])).values()].flatMap(
            ({ key, row }) => {
              const known = statements.entry.get(key) as StoredEntry | undefined;
              if (!known) return [];
              const { school: by, ...storedAnswer } = known;
              const answer = words.get(key) ?? storedAnswer.said;
              return [
                {
                  ...storedAnswer,
                  key,
                  row,
                  said: answer,
                  isElsewhere: by !== school && hasLeft(storedAnswer.state),
                },
              ];
            },
          ),
        ),
      begin: (key) =>
        guarded(() => {
          if (statements.begin.run(today(), key, school).changes !== 1)
            throw new Error(`${key} is not waiting to be sent`);
        }),
      settle: (key, state, answer) =>
        guarded(() => {
          words.set(key, answer);
          statements.settle.run(state, storedPart(answer), key);
        }),
      close: () => database.close(),
    };
  } catch (fault) {
    database.close();
    throw fault;
  }
}

interface StoredEntry {
  school: string;
  state: State;
  tries: number;
  said: string;
  day: string;
}

/** Locks the database for this sender until it is closed or the process ends. */
function prepareDatabase(database: DatabaseSync, file: string): void {
  // Full synchronisation: each state is on disk before the next message, even if power fails.
  database.exec(`
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA journal_mode = DELETE;
    PRAGMA synchronous = FULL;
    BEGIN EXCLUSIVE;
  `);
  const { application_id: mark } = database.prepare('PRAGMA application_id').get() as {
    application_id: number;
  };
  const isNew = database.prepare('SELECT name FROM sqlite_schema').get() === undefined;
  if (!isNew && mark !== APPLICATION_ID) throw new LedgerFault(file, 'other');
  const { quick_check: health } = database.prepare('PRAGMA quick_check').get() as {
    quick_check: string;
  };
  if (health !== 'ok') throw new LedgerFault(file, 'broken');
  database.exec(`
    PRAGMA application_id = ${APPLICATION_ID};
    CREATE TABLE IF NOT EXISTS letters (
      key TEXT PRIMARY KEY, school TEXT NOT NULL, state TEXT NOT NULL, day TEXT NOT NULL DEFAULT '',
      tries INTEGER NOT NULL DEFAULT 0, said TEXT NOT NULL DEFAULT ''
    ) STRICT;
    ${hasColumn(database, 'lesson') ? '' : "ALTER TABLE letters ADD COLUMN lesson TEXT NOT NULL DEFAULT '';"}
    UPDATE letters SET state = 'unknown', said = 'The program stopped while it was being sent.'
      WHERE state = 'sending';
    COMMIT;
  `);
}

/** Migration: ledgers of earlier versions lack columns that were added since. */
const hasColumn = (database: DatabaseSync, column: string): boolean =>
  database
    .prepare('PRAGMA table_info(letters)')
    .all()
    .some(({ name }) => name === column);

const prepareStatements = (database: DatabaseSync) => ({
  add: database.prepare(
    `INSERT INTO letters (key, school, lesson, state) VALUES (?, ?, ?, 'waiting')
     ON CONFLICT (key) DO UPDATE SET school = excluded.school, state = 'waiting'
     WHERE school <> excluded.school AND state IN ('waiting', 'refused')`,
  ),
  entry: database.prepare('SELECT school, state, tries, said, day FROM letters WHERE key = ?'),
  begin: database.prepare(
    `UPDATE letters SET state = 'sending', tries = tries + 1, day = ?
     WHERE key = ? AND school = ? AND state = 'waiting'`,
  ),
  settle: database.prepare('UPDATE letters SET state = ?, said = ? WHERE key = ?'),
});

/** May it have reached the family? */
const hasLeft = (state: State): boolean => state !== 'waiting' && state !== 'refused';

/** The part of an answer that is stored: its code, or text without an address. */
const storedPart = (answer: string): string =>
  SMTP_CODE.exec(answer)?.[0] ?? (answer.includes('@') ? 'Its words are not kept.' : answer);
