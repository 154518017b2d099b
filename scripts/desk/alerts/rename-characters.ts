/** Gives the people of a lesson's stories other names. */
import { editLesson } from './edit-lesson.ts';

/**
 * @param names New names by a character's id; one that is empty gives back the old.
 * @returns Is it written? `false` where the lesson's file can't be read just now.
 */
export function renameCharacters(
  dir: string,
  id: string,
  names: Readonly<Record<string, string>>,
): Promise<boolean> {
  const kept = Object.fromEntries(Object.entries(names).filter(([, name]) => name !== ''));
  const value = Object.keys(kept).length > 0 ? kept : undefined;
  return editLesson(dir, id, [{ at: ['names'], value }]);
}
