/** Completes or undoes folder swaps that a killed desk left unfinished. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { restoreFolder } from '../dist-folder.ts';
import { LESSON_FILES } from '../lesson-folder.ts';
import { ifAbsent } from '../system-fault.ts';

/** Working folder beside a lesson's folder, in which new files are prepared. */
const WORK = /^\.(.+)\.forewarned$/;

export async function recoverLessons(lessons: string): Promise<void> {
  const names = await readdir(lessons).catch(ifAbsent([]));
  for (const name of names) {
    const slug = WORK.exec(name)?.[1];
    if (slug) await restoreFolder(join(lessons, slug), async () => LESSON_FILES);
  }
}
