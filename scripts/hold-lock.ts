/** A lock that ends with the process that holds it, however that ends: the system lets go of it, and none is left over. */
import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/**
 * Takes the lock of a file, which is made for it.
 * @returns What lets it go; `null` while another process holds it.
 */
export function holdLock(file: string): (() => void) | null {
  for (;;) {
    // Never opened where it stands: that would let go of a lock that this process holds already.
    if (fileAt(file) === null) closeSync(openSync(file, 'a'));
    const before = fileAt(file);
    // SQLite knows how each system locks a file.
    const database = new DatabaseSync(file);
    try {
      database.exec('BEGIN EXCLUSIVE');
    } catch (fault) {
      database.close();
      if (isBusy(fault)) return null;
      throw fault;
    }
    // Who let go of it took the file away: a lock on a file that nobody finds any more locks nobody out.
    if (before !== null && before === fileAt(file)) return () => letGo(database, file);
    database.close();
  }
}

function letGo(database: DatabaseSync, file: string): void {
  const remove = () => {
    try {
      rmSync(file, { force: true });
    } catch {
      // Windows keeps a file that is open.
    }
  };
  remove();
  database.close();
  if (process.platform === 'win32') remove();
}

const fileAt = (path: string): number | null =>
  statSync(path, { throwIfNoEntry: false })?.ino ?? null;

/** SQLite's own code: somebody else has locked it. */
const BUSY = 5;
const isBusy = (fault: unknown): boolean => (fault as { errcode?: number }).errcode === BUSY;
