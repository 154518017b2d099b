/** What a build says of itself in `build.json`, and what of it a later build of a part may keep. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { BandVersion } from '#model/band-version.ts';
import type { DeskIndex, DeskLesson } from '#model/desk.ts';
import type { KitFile } from '#model/kit-file.ts';
import { Manifest, type ManifestFile } from '#model/manifest.ts';
import { SiteData, SiteFile, SiteLesson } from '#model/site-data.ts';
import type { BuildOutput } from '#pipeline/build-output.ts';
import type { Prepared } from '#pipeline/prepared.ts';
import type { SharedFiles } from '#read/read-shared-data.ts';
import { BUILD_FILE } from './build-folder.ts';
import { hashOf } from './cache/program-hash.ts';
import { valueHash } from './cache/value-hash.ts';
import { type Staging, textOf } from './dist-folder.ts';

/** What all that stands in a folder was made with: it is of one piece, or it is made again. */
export const Basis = z.strictObject({
  /** Sum of the program itself. */
  program: z.string(),
  /** Sum of what all lessons share, the school's details among it. */
  sharedData: z.string(),
  /** The day it was built for. */
  date: z.string(),
  /** Was everything made, or the core alone? */
  all: z.boolean(),
  /** Were kits made, as zips? */
  kits: z.boolean(),
  isPublic: z.boolean(),
});
export type Basis = z.infer<typeof Basis>;

/** What is known of a product beyond its manifest's entry. */
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
  /** Hash of the inputs of each band, by `slug/band`. */
  sums: z.record(z.string(), z.string()),
  about: z.record(z.string(), About),
  /** Hash of each lesson's approval file, by slug; empty where there was none. */
  approvals: z.record(z.string(), z.string()).default({}),
  lessons: z.array(SiteLesson),
  /** What else the kit room shows of it. */
  shown: SiteData.omit({ manifest: true, lessons: true }).optional(),
  /** Lessons that were left out, each with what is wrong with it. */
  leftOut: z.record(z.string(), z.array(z.string())).default({}),
  /** Every file that the build wrote. */
  files: z.array(z.string()),
});
export type BuildRecord = z.infer<typeof BuildRecord>;

/** A build that stands in a folder. */
export interface ExistingBuild {
  folder: string;
  record: BuildRecord;
  manifest: Manifest;
}

/** Reads what the build in a folder says of itself; `null` where there is none, or none that this program can read. */
export async function readBuild(folder: string): Promise<ExistingBuild | null> {
  const record = BuildRecord.safeParse(parsed(await textOf(join(folder, BUILD_FILE))));
  const manifest = Manifest.safeParse(parsed(await textOf(join(folder, 'manifest.json'))));
  return record.success && manifest.success
    ? { folder, record: record.data, manifest: manifest.data }
    : null;
}

/** Are all products there, as the manifest lists them? */
export async function isAsBuilt({ folder, record, manifest }: ExistingBuild): Promise<boolean> {
  if (!manifest.files.every(({ path }) => record.about[path])) return false;
  if ((await damagedIn(folder, manifest.files)) !== null) return false;
  // A lesson that is not taught has no letters.
  const letters = record.lessons
    .filter(({ slug }) => record.files.includes(deskScript(slug)))
    .map(({ slug }) => deskLessonIn(folder, slug));
  return (await Promise.all(letters)).every((lesson) => lesson !== null);
}

/** The first of these products that does not stand in the folder as it was made; `null` where all do. */
export async function damagedIn(
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

/** A lesson's letters as the letter desk of a build has them; `null` where they cannot be read. */
export const deskLessonIn = async (folder: string, slug: string): Promise<DeskLesson | null> =>
  (await handedOver(join(folder, deskScript(slug)))) as DeskLesson | null;

/** What the letter desk of a build knows before a lesson is chosen; `null` where it cannot be read. */
export const deskIndexIn = async (folder: string): Promise<DeskIndex | null> =>
  (await handedOver(join(folder, 'desk/kit.js'))) as DeskIndex | null;

/** What a script of the desk hands over: `forewarned.kit(…)`. */
async function handedOver(path: string): Promise<unknown> {
  const script = await textOf(path);
  return parsed(script?.replace(/^forewarned\.\w+\(|\)\s*$/g, '') ?? null);
}

/** A product of a build that stands. */
export function existingProduct({ folder, record }: ExistingBuild, entry: ManifestFile): KitFile {
  const about = record.about[entry.path];
  if (!about) throw new Error(`${BUILD_FILE} says nothing of ${entry.path}`);
  return productIn(folder, entry, about);
}

/** A product in its file: its bytes are read whenever they are asked for, so that nobody holds those of a whole library. */
export const productIn = (
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

/** Writes products into a folder that is to become a build or a shard, and leaves their bytes there. */
export const storeIn =
  ({ dir, write }: Staging) =>
  async (made: BuildOutput): Promise<BuildOutput> => {
    const files: KitFile[] = [];
    for (const { entry, bytes, ...about } of made.files) {
      await write(entry.path, bytes);
      files.push(productIn(dir, entry, about));
    }
    return { ...made, files };
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

/** The hash of what a band is made from: its text, whatever file and line it stands in. */
export const versionHash = (version: BandVersion): string => valueHash(version, false);

/** The hash of what is made from a lesson as a whole. */
export const lessonHash = ({ lesson, versions, workshops }: Prepared): string =>
  valueHash([lesson, versions.map(({ version }) => version), workshops], false);

/** The hash of what all lessons share. */
export function sharedDigest({ logo, frames, ...files }: SharedFiles): string {
  const texts = [...Object.values(files), ...(frames ?? [])].map((file) => file.text);
  return hashOf(JSON.stringify([texts, logo ? hashOf(JSON.stringify(logo)) : null]));
}
