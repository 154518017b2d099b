/** Renames the characters of a lesson's stories. */
import { editLesson } from './edit-lesson.ts';

/**
 * @param names New names by character id; an empty one restores the default.
 * @returns `false` where the lesson's file cannot be read.
 */
export function renameCharacters(
  dir: string,
  id: string,
  names: Readonly<Record<string, string>>,
): Promise<boolean> {
  const given = Object.fromEntries(Object.entries(names).filter(([, name]) => name !== ''));
  const value = Object.keys(given).length > 0 ? given : undefined;
  return editLesson(dir, id, [{ at: ['names'], value }]);
}
