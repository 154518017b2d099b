/** Locks a folder of lessons, so that only one desk works on it. */
import { mkdir, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../command.ts';
import { realPath } from '../dist-folder.ts';
import { holdLock } from '../hold-lock.ts';

export interface DeskLock {
  release: () => Promise<void>;
}

/** Throws a `Refusal` while another desk has the lock. */
export async function lockDesk(lessons: string): Promise<DeskLock> {
  const folder = await realPath(lessons);
  const place = join(dirname(folder), `.${basename(folder)}.desk.forewarned`);
  await mkdir(place, { recursive: true });
  const letGo = holdLock(join(place, 'lock'));
  if (!letGo)
    throw new Refusal(
      `A desk is open on ${lessons} already: go on in its browser window, or stop it first with Ctrl+C where it was started.`,
    );
  return {
    async release() {
      letGo();
      // Not empty: the next desk has already locked it.
      await rmdir(place).catch(() => {});
    },
  };
}
