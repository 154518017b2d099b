/** The first lesson as it is when somebody has confirmed its letters in other languages, for the command and the desk. */
import type { Nation } from '#model/audience.ts';
import { prepare } from '#pipeline';
import { deskLessonOf } from '#pipeline/site-data.ts';
import type { SourceFile } from '#read/read-yaml.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { lessonSources, moduleSources, sharedSources } from '#scripts/samples/shared-data.ts';
import { inNation } from '../../../in-nation.ts';
import { triesBand } from '../../../proof.ts';

const CONFIRMED = "confirmed: { name: 'A. Reader', role: 'teacher', date: '2026-11-24' }";
const BLANK = "confirmed: { name: '', role: '', date: '' }";

/** Of the two oldest bands as well, whose letters have nothing to cut off. */
const isLookedAt = (_: string, id: string): boolean => triesBand(id) || id === 'ks4';

/**
 * @param isConfirmed Has somebody confirmed this file? Default: all of them.
 * @param band Only this one; default: all that a test looks at.
 * @param nation Where the school is.
 */
export async function confirmedLesson(
  isConfirmed: (file: string) => boolean = () => true,
  band?: string,
  nation: Nation = 'england',
) {
  const confirmed = (file: SourceFile) =>
    isConfirmed(file.path) ? { ...file, text: file.text.replace(BLANK, CONFIRMED) } : file;
  const sharedData = {
    ...inNation(sharedSources, nation),
    frames: (sharedSources.frames ?? []).map(confirmed),
  };
  const library = loadPictures()([]);
  const hasPicture = (name: string) => library(name) !== null;
  const prepared = await prepare(
    {
      sharedData,
      modules: moduleSources,
      lessons: lessonSources.map((lessonSource) => ({
        ...lessonSource,
        letters: (lessonSource.letters ?? []).map(confirmed),
      })),
    },
    { today: '2026-11-24', hasPicture, band: band ?? isLookedAt },
  );
  const [lesson] = prepared.lessons;
  if (!prepared.sharedData || !lesson) throw new Error('The lesson cannot be read');
  return {
    school: prepared.sharedData.school,
    versions: lesson.versions.map(({ version }) => version),
    desk: deskLessonOf(lesson, prepared.sharedData, hasPicture),
  };
}
