/** Gives the people of a lesson's stories other names. */
import { join } from 'node:path';
import { editedAlert } from '#draft/edit-alert.ts';
import { textHash } from '#model/text-hash.ts';
import { lessonFolders } from '../../sources.ts';
import { writeWhole } from '../write-whole.ts';
import { openFolder } from './open-folder.ts';

/**
 * @param names New names by a character's id; one that is empty gives back the old.
 * @returns Is it written? `false` where the lesson's file can't be read just now.
 */
export async function renameCharacters(
  dir: string,
  id: string,
  names: Readonly<Record<string, string>>,
): Promise<boolean> {
  const [folder] = await lessonFolders(dir, id, () => {});
  const open = folder && (await openFolder(folder));
  if (!folder?.alert || !open || 'problems' in open) return false;
  const kept = Object.fromEntries(Object.entries(names).filter(([, name]) => name !== ''));
  const lesson = editedAlert(folder.lesson.text, [
    { at: ['names'], value: Object.keys(kept).length > 0 ? kept : undefined },
  ]);
  const alert =
    lesson && !open.isByHand
      ? editedAlert(folder.alert.text, [{ at: ['reading', 'lesson'], value: textHash(lesson) }])
      : folder.alert.text;
  if (lesson === null || alert === null) return false;
  // Cut short between the two, the lesson counts as edited by hand, which a new reading asks about.
  await writeWhole(join(dir, id, 'lesson.mdx'), lesson);
  await writeWhole(join(dir, id, 'alert.md'), alert);
  return true;
}
