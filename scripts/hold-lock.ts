/** A file lock that the operating system releases when its process ends, however that happens. */
import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/**
 * Locks a file, which is created for this.
 * @returns A function that releases the lock; `null` while another process holds it.
 */
export function holdLock(file: string): (() => void) | null {
  for (;;) {
    // Never reopened when it exists: closing any handle of a file releases this process's POSIX locks on it.
    if (fileAt(file) === null) closeSync(openSync(file, 'a'));
    const before = fileAt(file);
    // SQLite implements file locks for every platform.
    const database = new DatabaseSync(file);
    try {
      database.exec('BEGIN EXCLUSIVE');
    } catch (fault) {
      database.close();
      if (isBusy(fault)) return null;
      throw fault;
    }
    // The previous owner deletes the file: make sure that the locked file is still the one at this path.
    if (before !== null && before === fileAt(file)) return () => release(database, file);
    database.close();
  }
}

function release(database: DatabaseSync, file: string): void {
  const remove = () => {
    try {
      rmSync(file, { force: true });
    } catch {
      // Windows does not delete open files.
    }
  };
  remove();
  database.close();
  if (process.platform === 'win32') remove();
}

const fileAt = (path: string): number | null =>
  statSync(path, { throwIfNoEntry: false })?.ino ?? null;

/** SQLite's result code SQLITE_BUSY. */
const BUSY = 5;
const isBusy = (fault: unknown): boolean => (fault as { errcode?: number }).errcode === BUSY;
