/** A lesson's kit in the kit room, and whether its sources have changed since. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExistingKit } from '#desk/kit/kit-desk.ts';
import type { ShownFile } from '#desk/kit/kit-state.ts';
import type { ManifestFile } from '#model/kit/manifest.ts';
import { approvalPath } from '#pipeline/approval.ts';
import { BUILD_FILE } from '../../build-folder.ts';
import { type ExistingBuild, readBuild } from '../../build-record.ts';
import { ifAbsent } from '../../system-fault.ts';
import { deskSchool } from '../desk-school.ts';
import type { KitPlaces } from './kit-messages.ts';

export async function existingKit(places: KitPlaces, lesson: string): Promise<ExistingKit | null> {
  const existing = await readBuild(places.out);
  const listed = existing?.manifest.lessons.find(({ slug }) => slug === lesson);
  const shown = existing?.record.lessons.find(({ slug }) => slug === lesson);
  if (!existing || !listed || !shown) return null;
  return {
    date: existing.manifest.generated,
    school: existing.record.school.name,
    status: listed.status,
    wants: { all: existing.record.basis.all, kits: existing.record.basis.kits },
    ages: shown.bands.map(({ id, years }) => ({ id, name: years })),
    files: existing.manifest.files
      .filter((file) => file.lesson === lesson)
      .map((file) => shownOf(file, existing)),
    isOld: await isOld(places, lesson, existing.record.school.name),
  };
}

function shownOf(
  { path, band, audience, kind, variant, format, lang, pages, sha256 }: ManifestFile,
  { record }: ExistingBuild,
): ShownFile {
  const about = record.about[path];
  return {
    ...{ path, band, audience, kind, variant, format, lang, pages, sha256 },
    title: about?.title ?? null,
    edition: about?.version?.name ?? null,
    shows: about?.shows ?? [],
  };
}

/** Was anything that the kit is made of saved after it was made? */
async function isOld(places: KitPlaces, lesson: string, school: string): Promise<boolean> {
  const approval = join(places.approvals, approvalPath({ name: school }, lesson));
  const changes = [await sourcesChangedAt(places, lesson), await modifiedAt(approval)];
  return Math.max(...changes) > (await modifiedAt(join(places.out, BUILD_FILE)));
}

/** When the lesson's files, the school's or the shared data were last saved, in milliseconds. */
export async function sourcesChangedAt(
  { lessons, school }: Pick<KitPlaces, 'lessons' | 'school'>,
  lesson: string,
): Promise<number> {
  const shared = (await readdir(lessons).catch(ifAbsent([]))).filter((name) =>
    /\.(ya?ml|mdx)$/.test(name),
  );
  const lessonFiles = await readdir(join(lessons, lesson), { recursive: true }).catch(ifAbsent([]));
  const named = await deskSchool(school);
  const changes = await Promise.all([
    ...lessonFiles.map((name) => modifiedAt(join(lessons, lesson, name))),
    ...shared.map((name) => modifiedAt(join(lessons, name))),
    named === undefined ? 0 : modifiedAt(named),
  ]);
  return Math.max(...changes);
}

/** Modification time in milliseconds; 0 where the file does not exist. */
const modifiedAt = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
