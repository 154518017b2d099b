/** Edits the front matter of a lesson without marking it as edited by hand. */
import { join } from 'node:path';
import { editedAlert } from '#draft/correct/edit-alert.ts';
import type { AlertEdit } from '#model/alert/alert-edit.ts';
import { textHash } from '#model/text/text-hash.ts';
import { lessonFolders } from '../../sources.ts';
import { writeAtomically } from '../write-atomically.ts';
import { openFolder } from './open-folder.ts';

/** @returns `false` where the lesson's files cannot be read. */
export async function editLesson(
  dir: string,
  id: string,
  edits: readonly AlertEdit[],
): Promise<boolean> {
  const [folder] = await lessonFolders(dir, id, () => {});
  const open = folder && (await openFolder(folder));
  if (!folder?.alert || !open || 'problems' in open) return false;
  const lesson = editedAlert(folder.lesson.text, edits);
  const alert =
    lesson && !open.isByHand
      ? editedAlert(folder.alert.text, [{ at: ['reading', 'lesson'], value: textHash(lesson) }])
      : folder.alert.text;
  if (lesson === null || alert === null) return false;
  // Interrupted between the two writes, the lesson counts as edited by hand, which a new reading asks about: the safe
  // side.
  await writeAtomically(join(dir, id, 'lesson.mdx'), lesson);
  if (alert !== folder.alert.text) await writeAtomically(join(dir, id, 'alert.md'), alert);
  return true;
}
