/** The lesson that ships, in every band: read, composed and checked once for all tests of a worker. */
import { prepare } from '#pipeline';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { lessonSources, moduleSources, sharedSources } from '#scripts/samples/shared-data.ts';

let prepared: ReturnType<typeof prepare> | undefined;

export function firstLesson(): ReturnType<typeof prepare> {
  const library = loadPictures()([]);
  prepared ??= prepare(
    { sharedData: sharedSources, modules: moduleSources, lessons: lessonSources },
    { today: '2026-11-24', hasPicture: (name) => library(name) !== null },
  );
  return prepared;
}
