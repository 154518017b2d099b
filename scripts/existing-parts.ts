/** What a partial build keeps of the existing output. */
import type { DeskLesson } from '#model/desk.ts';
import type { KitFile } from '#model/kit/kit-file.ts';
import type { SiteData } from '#model/kit/site-data.ts';
import {
  type BuildRecord,
  type CheckedLesson,
  deskLessonIn,
  type ExistingBuild,
  existingProduct,
} from './build-record.ts';
import type { Plan } from './plan-build.ts';

/** Bands of a lesson whose inputs are unchanged, by id, with their products. Their kits are bundled again. */
export function existingBands(
  { slug, bands }: CheckedLesson,
  plan: Plan,
  existing: ExistingBuild | null,
): ReadonlyMap<string, KitFile[]> {
  const existingParts = new Map<string, KitFile[]>();
  for (const { id, sum } of bands) {
    if (!existing || plan.makes(slug, id)) continue;
    // The band's text has changed since.
    if (existing.record.sums[versionKey(slug, id)] !== sum) continue;
    const entries = existing.manifest.files.filter(
      ({ lesson, band, kind }) => lesson === slug && band === id && kind !== 'kit',
    );
    existingParts.set(
      id,
      entries.map((entry) => existingProduct(existing, entry)),
    );
  }
  return existingParts;
}

export const versionKey = (slug: string, band: string): string => `${slug}/${band}`;

/** The existing record, restricted to the lessons that are kept. */
export function existingRecord(
  existing: ExistingBuild,
  slugs: readonly string[],
): Pick<BuildRecord, 'sums' | 'about'> {
  const { record, manifest } = existing;
  const paths = manifest.files.filter(({ lesson }) => slugs.includes(lesson));
  return {
    sums: Object.fromEntries(
      Object.entries(record.sums).filter(([key]) =>
        slugs.some((slug) => key.startsWith(`${slug}/`)),
      ),
    ),
    about: Object.fromEntries(
      paths.flatMap(({ path }) => (record.about[path] ? [[path, record.about[path]]] : [])),
    ),
  };
}

/** The letters of lessons that are kept. */
export async function existingLetters(
  existing: ExistingBuild,
  slugs: readonly string[],
): Promise<DeskLesson[]> {
  const read = await Promise.all(slugs.map((slug) => deskLessonIn(existing.folder, slug)));
  return read.flatMap((lesson) => lesson ?? []);
}

/** Site data of the made and the kept lessons, in order. */
export function withExisting(
  made: SiteData,
  existing: ExistingBuild,
  slugs: readonly string[],
): SiteData {
  const { manifest, record } = existing;
  const stays = ({ slug }: { slug: string }) => slugs.includes(slug);
  const lessons = bySlug([...made.lessons, ...record.lessons.filter(stays)]);
  return {
    ...made,
    manifest: {
      ...made.manifest,
      lessons: bySlug([...made.manifest.lessons, ...manifest.lessons.filter(stays)]),
      files: lessons.flatMap(({ slug }) =>
        (slugs.includes(slug) ? manifest : made.manifest).files.filter(
          ({ lesson }) => lesson === slug,
        ),
      ),
    },
    lessons,
  };
}

/** Sorted like the folders that lessons are read from. */
export const bySlug = <T extends { slug: string }>(lessons: readonly T[]): T[] =>
  lessons.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
