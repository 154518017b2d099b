/** The first lesson as it is when somebody has confirmed its letters in other languages, for the command and the desk. */
import type { Nation } from '#model/audience.ts';
import { prepare } from '#pipeline';
import { deskLessonOf } from '#pipeline/site-data.ts';
import type { SourceFile } from '#read/read-yaml.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { lessonFolders, moduleFiles, sharedFiles } from '#scripts/sources.ts';
import { inNation } from '../../../in-nation.ts';

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
  const shared = await sharedFiles('lessons', 'lessons/schools/example.yaml', () => {});
  if (!shared) throw new Error('The house files cannot be read');
  const modules = await moduleFiles('lessons', () => {});
  const folders = await lessonFolders('lessons', SLUG, () => {});
  const confirmed = (file: SourceFile) =>
    isConfirmed(file.path) ? { ...file, text: file.text.replace(BLANK, CONFIRMED) } : file;
  const sharedData = {
    ...inNation(shared, nation),
    frames: (shared.frames ?? []).map(confirmed),
  };
  const library = loadPictures()([]);
  const hasPicture = (name: string) => library(name) !== null;
  const prepared = await prepare(
    {
      sharedData,
      modules,
      lessons: folders.map((one) => ({ ...one, letters: (one.letters ?? []).map(confirmed) })),
    },
    { today: '2026-11-24', hasPicture, ...(band === undefined ? {} : { band }) },
  );
  const [lesson] = prepared.lessons;
  if (!prepared.sharedData || !lesson) throw new Error('The lesson cannot be read');
  return {
    school: prepared.sharedData.school,
    versions: lesson.versions.map(({ version }) => version),
    desk: deskLessonOf(lesson, prepared.sharedData, hasPicture),
  };
}
