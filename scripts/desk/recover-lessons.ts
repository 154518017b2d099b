/** Puts right what a desk left half done that was stopped while it wrote: a lesson's folder is there, old or new. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { restoreFolder } from '../dist-folder.ts';
import { LESSON_FILES } from '../lesson-folder.ts';

/** The folder beside a lesson's, in which its new files stand until they are whole. */
const WORK = /^\.(.+)\.forewarned$/;

export async function recoverLessons(lessons: string): Promise<void> {
  const names = await readdir(lessons).catch(() => []);
  for (const name of names) {
    const slug = WORK.exec(name)?.[1];
    if (slug) await restoreFolder(join(lessons, slug), async () => LESSON_FILES);
  }
}
