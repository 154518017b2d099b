/** One desk on a folder of lessons: the second says so. */
import { mkdir, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../command.ts';
import { realPath } from '../dist-folder.ts';
import { holdLock } from '../hold-lock.ts';

export interface DeskLock {
  release: () => Promise<void>;
}

/** Throws a `Refusal` while another desk is open on this folder. */
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
      // It stays where the next desk has already come.
      await rmdir(place).catch(() => {});
    },
  };
}
