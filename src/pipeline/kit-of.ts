import type { Kit } from '#kit/kit.ts';
import type { KitFile } from '#model/kit/kit-file.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { Version } from './prepared.ts';

/** A kit of these bands. */
export const kitOf = (
  { meta }: Lesson,
  { school }: SharedData,
  versions: readonly Version[],
  files: readonly KitFile[],
): Kit => ({
  title: meta.title,
  school: school.name,
  classSize: school.classSize,
  draft: versions[0]?.version.draft ?? [],
  bands: versions.map(({ version: { band, yearNames } }) => ({
    id: band.id,
    years: yearNames,
    ages: band.ages,
  })),
  files,
});
