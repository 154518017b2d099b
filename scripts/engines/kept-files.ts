/** Files that a program keeps for itself from one run to the next: what it made can be made again, so none is missed. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

export interface KeptFiles {
  /** A file's bytes as they were kept; `null` when it is not kept, or is not whole. */
  read(name: string): Uint8Array | null;
  /** Keeps a file where that can be done, and gives its bytes back. */
  keep(name: string, bytes: Uint8Array): Uint8Array;
}

/**
 * Opens a folder of kept files. Names say what is in them (a hash of what it was made from), so that none goes stale.
 * @param most A folder of more files than that is emptied first.
 */
export function openKept(folder: string, most: number): KeptFiles {
  if (namesIn(folder).length > most) canDo(() => rmSync(folder, { recursive: true, force: true }));
  return {
    read(name) {
      try {
        const file = readFileSync(join(folder, name));
        const bytes = file.subarray(SUM);
        return sum(bytes).equals(file.subarray(0, SUM)) ? new Uint8Array(bytes) : null;
      } catch {
        return null;
      }
    },
    keep(name, bytes) {
      // Written under another name first: whoever reads at the same time finds a whole file or none.
      const started = join(folder, `${process.pid}-${threadId}-${name}`);
      const written = canDo(() => {
        mkdirSync(folder, { recursive: true });
        writeFileSync(started, Buffer.concat([sum(bytes), bytes]));
        renameSync(started, join(folder, name));
      });
      // A full disk, or a folder that may not be written to: it is made again next time.
      if (!written) canDo(() => rmSync(started, { force: true }));
      return bytes;
    },
  };
}

/** Bytes of the sum that stands before what is kept: a machine that goes off at the wrong moment leaves half a file. */
const SUM = 32;
const sum = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

function canDo(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
