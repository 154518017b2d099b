/** The first lesson as it is when somebody has confirmed its letters in other languages, for the command and the desk. */
import type { Nation } from '#model/audience.ts';
import { prepare } from '#pipeline';
import { deskLessonOf } from '#pipeline/site-data.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { houseFiles, lessonFolders, moduleFiles } from '#scripts/sources.ts';

const CONFIRMED = "confirmed: { name: 'A. Reader', role: 'teacher', date: '2026-11-24' }";
const BLANK = "confirmed: { name: '', role: '', date: '' }";
const SLUG = 'meeting-people-on-live-video';

/**
 * @param isConfirmed Has somebody confirmed this file? Default: all of them.
 * @param band Only this one; default: all.
 * @param nation Where the school is.
 */
export async function confirmedLesson(
  isConfirmed: (file: string) => boolean = () => true,
  band?: string,
  nation: Nation = 'england',
) {
  const house = await houseFiles('lessons', 'lessons/schools/example.yaml', () => {});
  if (!house) throw new Error('The house files cannot be read');
  house.school.text = house.school.text.replace('nation: england', `nation: ${nation}`);
  const modules = await moduleFiles('lessons', () => {});
  const folders = await lessonFolders('lessons', SLUG, () => {});
  for (const file of [...(house.frames ?? []), ...folders.flatMap(({ letters = [] }) => letters)])
    if (isConfirmed(file.path)) file.text = file.text.replace(BLANK, CONFIRMED);
  const library = loadPictures()([]);
  const hasPicture = (name: string) => library(name) !== null;
  const prepared = await prepare(
    { house, modules, lessons: folders },
    { today: '2026-11-24', hasPicture, ...(band === undefined ? {} : { band }) },
  );
  const [lesson] = prepared.lessons;
  if (!prepared.house || !lesson) throw new Error('The lesson cannot be read');
  return {
    school: prepared.house.school,
    versions: lesson.versions.map(({ version }) => version),
    desk: deskLessonOf(lesson, prepared.house, hasPicture),
  };
}
