/**
 * Which letters have gone: a file that is written before and after each message, so that a crash, a killed process or a
 * second run never sends a letter twice and never skips one. It holds no name and no address.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { LedgerFault, ledgerFault } from './ledger-fault.ts';

/**
 * `waiting` not tried yet, or refused for now. `sending` handed to the server, no answer yet: after a crash nobody can
 * tell whether it arrived, and it is not sent again. `sent`, `refused` for good, `unknown` the connection broke after
 * the message was handed over.
 */
type State = 'waiting' | 'sending' | 'sent' | 'refused' | 'unknown';

/** A letter of this run, as the ledger looks it up. */
interface Planned {
  /** Who gets which letter: one message for it, ever. */
  key: string;
  /** Row of the class list. */
  row: number;
  /** The lesson’s slug, by which it can be told how many families have had its letter. Default: not written down. */
  lesson?: string;
}

export interface Entry extends Planned {
  state: State;
  /** Another school sent it: it is not this one's to send. */
  isElsewhere: boolean;
  tries: number;
  /** The last word on it: the server's, or what went wrong. */
  said: string;
  /** Day on which it was handed over, YYYY-MM-DD; empty before. */
  day: string;
}

export interface Ledger {
  /** Adds what is not there yet, and takes over what never left another school; all else keeps its state. */
  plan(letters: readonly Planned[]): void;
  /** What is known of these letters, each once, in their order. */
  entries(letters: readonly Planned[]): Entry[];
  /** Says that a message is about to be handed over. */
  begin(key: string): void;
  settle(key: string, state: Exclude<State, 'sending'>, said: string): void;
  close(): void;
}

/** Marks a database as this program's, in its head. */
const OURS = 0x46574c44;
/** A server's answer may repeat the address: what is kept of it is its code. */
const CODE = /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?(?=\b)/;

/**
 * Opens the ledger for one sender, or begins one. What an earlier run left in `sending` becomes `unknown`.
 * @param school Whose letters are sent, as a hash.
 * @throws LedgerFault When it can't be used, or another sender is at work on it.
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
    /** The whole of what was said in this run: the file keeps less. */
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
          [...new Map(letters.map((one) => [one.key, one])).values()].flatMap(({ key, row }) => {
            const known = statements.one.get(key) as StoredEntry | undefined;
            if (!known) return [];
            const { school: by, ...kept } = known;
            const said = words.get(key) ?? kept.said;
            return [{ ...kept, key, row, said, isElsewhere: by !== school && hasLeft(kept.state) }];
          }),
        ),
      begin: (key) =>
        guarded(() => {
          if (statements.begin.run(today(), key, school).changes !== 1)
            throw new Error(`${key} is not waiting to be sent`);
        }),
      settle: (key, state, said) =>
        guarded(() => {
          words.set(key, said);
          statements.settle.run(state, kept(said), key);
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

/** Takes the file for this sender alone, until it is closed or the process ends, however it ends. */
function prepareDatabase(database: DatabaseSync, file: string): void {
  // Each word is on the disk before the next message is: a power cut loses no more than a crash.
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
  if (!isNew && mark !== OURS) throw new LedgerFault(file, 'other');
  const { quick_check: health } = database.prepare('PRAGMA quick_check').get() as {
    quick_check: string;
  };
  if (health !== 'ok') throw new LedgerFault(file, 'broken');
  database.exec(`
    PRAGMA application_id = ${OURS};
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

/** A ledger that an earlier version began has a table without what was added since. */
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
  one: database.prepare('SELECT school, state, tries, said, day FROM letters WHERE key = ?'),
  begin: database.prepare(
    `UPDATE letters SET state = 'sending', tries = tries + 1, day = ?
     WHERE key = ? AND school = ? AND state = 'waiting'`,
  ),
  settle: database.prepare('UPDATE letters SET state = ?, said = ? WHERE key = ?'),
});

/** May it have reached the family? */
const hasLeft = (state: State): boolean => state !== 'waiting' && state !== 'refused';

/** What the file keeps of an answer: its code, or words that hold no address. */
const kept = (said: string): string =>
  CODE.exec(said)?.[0] ?? (said.includes('@') ? 'Its words are not kept.' : said);
