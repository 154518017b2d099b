/** Bundles products as kits. */
import type { Problem } from '#diagnostics/problem.ts';
import { bundleKit } from '#kit/bundle-kit.ts';
import { filesOfBand } from '#kit/kit.ts';
import type { KitFile } from '#model/kit/kit-file.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import { fileOf } from '#products/product.ts';
import type { BandJob, BuildEngines, BuildOutput } from './build-output.ts';
import { kitOf } from './kit-of.ts';
import type { Prepared, Version } from './prepared.ts';
import { verify } from './verify.ts';

/**
 * Bundles and verifies a band's kit.
 * @param files Products of the band and of the whole lesson.
 */
export function makeBandKit(
  { lesson, sharedData, ...bandVersions }: Omit<BandJob, 'part'>,
  files: readonly KitFile[],
  engines: BuildEngines,
): Promise<BuildOutput> {
  const { id } = bandVersions.version.band;
  return makeKit(lesson, sharedData, id, [bandVersions], filesOfBand(files, id), engines);
}

/** Bundles and verifies the kit of the whole school; nothing when the lesson has no band. */
export const makeSchoolKit = async (
  { lesson, versions }: Prepared,
  sharedData: SharedData,
  files: readonly KitFile[],
  engines: BuildEngines,
): Promise<BuildOutput> =>
  versions.length > 0
    ? makeKit(lesson, sharedData, null, versions, files, engines)
    : { files: [], problems: [] };

async function makeKit(
  lesson: Lesson,
  sharedData: SharedData,
  band: string | null,
  versions: readonly Version[],
  files: readonly KitFile[],
  engines: BuildEngines,
): Promise<BuildOutput> {
  const bytes = bundleKit(kitOf(lesson, sharedData, versions, files));
  const kit = await fileOf(
    { id: 'kit', audience: 'staff', kind: 'kit', formats: ['zip'] },
    { name: `${lesson.slug}-${band ?? 'whole-school'}.zip`, bytes },
    { lesson: lesson.slug, band, folder: 'kits' },
  );
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  // Files verified as products are not opened again in the zip.
  const checked = new Set(files.map(({ entry }) => entry.sha256));
  await verify([kit], { lesson, sharedData, band: null, checked, report }, engines);
  return { files: [kit], problems };
}
