/** The record `build.json` of a build, and what a later partial build may keep of it. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { BandVersion } from '#model/band-version.ts';
import type { DeskIndex, DeskLesson } from '#model/desk.ts';
import type { KitFile } from '#model/kit/kit-file.ts';
import { Manifest, type ManifestFile } from '#model/kit/manifest.ts';
import { SiteData, SiteFile, SiteLesson } from '#model/kit/site-data.ts';
import type { BuildOutput } from '#pipeline/build-output.ts';
import type { Prepared } from '#pipeline/prepared.ts';
import type { SharedFiles } from '#read/read-shared-data.ts';
import { BUILD_FILE } from './build-folder.ts';
import { hashOf } from './cache/program-hash.ts';
import { valueHash } from './cache/value-hash.ts';
import { type Staging, textOf } from './dist-folder.ts';

/** What everything in an output folder was made with: when any of it changes, everything is made again. */
export const Basis = z.strictObject({
  /** Hash of the program. */
  program: z.string(),
  /** Hash of the shared data, including the school's details. */
  sharedData: z.string(),
  /** The build date. */
  date: z.string(),
  /** Was every product made, or only the core? */
  all: z.boolean(),
  /** Were kits bundled as zips? */
  kits: z.boolean(),
  isPublic: z.boolean(),
});
export type Basis = z.infer<typeof Basis>;

/** Data of a product beyond its manifest entry. */
export const About = z.strictObject({
  title: z.string().nullable(),
  copies: SiteFile.shape.copies,
  version: z.strictObject({ name: z.string(), fileName: z.string(), use: z.string() }).nullable(),
  says: z.string().nullable(),
  shows: z.array(z.string()).optional(),
});

export const BuildRecord = z.strictObject({
  version: z.literal(1),
  school: z.strictObject({ name: z.string(), specimen: z.boolean() }),
  basis: Basis,
  /** Hash of each band's inputs, by `slug/band`. */
  sums: z.record(z.string(), z.string()),
  about: z.record(z.string(), About),
  /** Hash of each lesson's approval file, by slug; empty where there was none. */
  approvals: z.record(z.string(), z.string()).default({}),
  lessons: z.array(SiteLesson),
  /** Site data of the lesson besides the manifest. */
  shown: SiteData.omit({ manifest: true, lessons: true }).optional(),
  /** Lessons that were left out, each with its errors. */
  leftOut: z.record(z.string(), z.array(z.string())).default({}),
  /** Every file that the build wrote. */
  files: z.array(z.string()),
});
export type BuildRecord = z.infer<typeof BuildRecord>;

/** An existing build. */
export interface ExistingBuild {
  folder: string;
  record: BuildRecord;
  manifest: Manifest;
}

/** Reads the record of the build in a folder; `null` where there is none that this version can read. */
export async function readBuild(folder: string): Promise<ExistingBuild | null> {
  const record = BuildRecord.safeParse(parsed(await textOf(join(folder, BUILD_FILE))));
  const manifest = Manifest.safeParse(parsed(await textOf(join(folder, 'manifest.json'))));
  return record.success && manifest.success
    ? { folder, record: record.data, manifest: manifest.data }
    : null;
}

/** Do all files exist as the manifest lists them? */
export async function isIntact({ folder, record, manifest }: ExistingBuild): Promise<boolean> {
  if (!manifest.files.every(({ path }) => record.about[path])) return false;
  if ((await findDamaged(folder, manifest.files)) !== null) return false;
  // A lesson that is not taught has no letters.
  const letters = record.lessons
    .filter(({ slug }) => record.files.includes(deskScript(slug)))
    .map(({ slug }) => deskLessonIn(folder, slug));
  return (await Promise.all(letters)).every((lesson) => lesson !== null);
}

/** The first of these products whose file is missing or changed; `null` where all are intact. */
export async function findDamaged(
  folder: string,
  entries: readonly ManifestFile[],
): Promise<string | null> {
  for (const { path, sha256 } of entries) {
    const bytes = await readFile(join(folder, path)).catch(() => null);
    if (!bytes || hashOf(bytes) !== sha256) return path;
  }
  return null;
}

const deskScript = (slug: string): string => `desk/lessons/${slug}.js`;

/** A lesson's letters from the letter desk of an existing build; `null` where they cannot be read. */
export const deskLessonIn = async (folder: string, slug: string): Promise<DeskLesson | null> =>
  (await readScriptArgument(join(folder, deskScript(slug)))) as DeskLesson | null;

/** The lesson list of the letter desk of an existing build; `null` where it cannot be read. */
export const deskIndexIn = async (folder: string): Promise<DeskIndex | null> =>
  (await readScriptArgument(join(folder, 'desk/kit.js'))) as DeskIndex | null;

/** The JSON argument of a desk script: `forewarned.kit(…)`. */
async function readScriptArgument(path: string): Promise<unknown> {
  const script = await textOf(path);
  return parsed(script?.replace(/^forewarned\.\w+\(|\)\s*$/g, '') ?? null);
}

/** A product of an existing build. */
export function existingProduct({ folder, record }: ExistingBuild, entry: ManifestFile): KitFile {
  const about = record.about[entry.path];
  if (!about) throw new Error(`${BUILD_FILE} says nothing of ${entry.path}`);
  return productFromFile(folder, entry, about);
}

/** A product whose bytes are read from its file on each access, so that a whole library is never held in memory. */
export const productFromFile = (
  folder: string,
  entry: ManifestFile,
  about: Omit<KitFile, 'entry' | 'bytes'>,
): KitFile => ({
  ...about,
  entry,
  get bytes() {
    return new Uint8Array(readFileSync(join(folder, entry.path)));
  },
});

/** Writes products into a new build or shard, and replaces their bytes by references to the files. */
export const storeProductsIn =
  ({ dir, write }: Staging) =>
  async (output: BuildOutput): Promise<BuildOutput> => {
    const files: KitFile[] = [];
    for (const { entry, bytes, ...about } of output.files) {
      await write(entry.path, bytes);
      files.push(productFromFile(dir, entry, about));
    }
    return { ...output, files };
  };

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

export const aboutOf = ({
  title,
  copies,
  version,
  says,
  shows,
}: KitFile): z.infer<typeof About> => ({
  title,
  copies,
  version: version && { name: version.name, fileName: version.fileName, use: version.use },
  says,
  ...(shows && { shows: [...shows] }),
});

/** Hash of a band's inputs, independent of file names and line numbers. */
export const versionHash = (version: BandVersion): string => valueHash(version, false);

/** A lesson that was checked: its bands, youngest first, each with the hash of its inputs. */
export interface CheckedLesson {
  slug: string;
  bands: { id: string; name: string; years: string; sum: string }[];
}

export const checkedLesson = ({ lesson, versions }: Prepared): CheckedLesson => ({
  slug: lesson.slug,
  bands: versions.map(({ version }) => ({
    id: version.band.id,
    name: version.band.name,
    years: version.yearNames,
    sum: versionHash(version),
  })),
});

/** Hash of the inputs of a lesson's whole-school products. */
export const lessonHash = ({ lesson, versions, workshops }: Prepared): string =>
  valueHash([lesson, versions.map(({ version }) => version), workshops], false);

/** Hash of the shared data. */
export function sharedDigest({ logo, frames, ...files }: SharedFiles): string {
  const texts = [...Object.values(files), ...(frames ?? [])].map((file) => file.text);
  return hashOf(JSON.stringify([texts, logo ? hashOf(JSON.stringify(logo)) : null]));
}
