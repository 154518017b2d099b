/** The record `shard.json` of a shard, and its products. */
import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '#diagnostics/problem.ts';
import { ManifestFile } from '#model/kit/manifest.ts';
import type { BuildOutput } from '#pipeline/build-output.ts';
import { About, Basis, productFromFile } from '../build-record.ts';
import { type OwnFilesIn, textOf } from '../dist-folder.ts';
import { TIMES_FILE } from './part-times.ts';

export const SHARD_FILE = 'shard.json';

/** A lesson's band, or its whole-school products, made by a shard. */
const Part = z.strictObject({
  lesson: z.string(),
  /** The band's id; `null` for the whole school. */
  band: z.string().nullable(),
  /** Hash of its inputs. */
  sum: z.string(),
  /** CPU time in milliseconds; `null` where it is unknown. */
  took: z.number().nullable(),
  files: z.array(z.strictObject({ entry: ManifestFile, about: About })),
  /** Its problems. */
  problems: z.array(z.custom<Problem>((value) => typeof value === 'object' && value !== null)),
});
export type Part = z.infer<typeof Part>;

/** Options of the build, which the merge reads the same sources with. */
const LibraryOptions = z.strictObject({
  lessons: z.string(),
  /** Default: the school's own file, or the specimen's. */
  school: z.string().optional(),
  approvals: z.string(),
});
export type LibraryOptions = z.infer<typeof LibraryOptions>;

export const ShardRecord = z.strictObject({
  version: z.literal(1),
  index: z.number().int().positive(),
  of: z.number().int().positive(),
  asked: LibraryOptions,
  basis: Basis,
  /** Hash of the assignment of parts to shards, the same in all shards of a build. */
  plan: z.string(),
  parts: z.array(Part),
});
export type ShardRecord = z.infer<typeof ShardRecord>;

/** A shard in its folder. */
export interface Shard {
  folder: string;
  record: ShardRecord;
}

/** Reads the record in a shard's folder; `null` where there is none that this version can read. */
export async function readShardIn(folder: string): Promise<Shard | null> {
  try {
    const text = (await textOf(join(folder, SHARD_FILE))) ?? '';
    return { folder, record: ShardRecord.parse(JSON.parse(text)) };
  } catch {
    return null;
  }
}

/** A part's products and problems. */
export const outputOfPart = ({ folder }: Shard, { files, problems }: Part): BuildOutput => ({
  files: files.map(({ entry, about }) => productFromFile(folder, entry, about)),
  problems: [...problems],
});

/** A shard's folder must be new, empty, or a shard's. */
export const ownFilesOfShard: OwnFilesIn = async (folder) => {
  const shard = await readShardIn(folder);
  if (!shard)
    return `holds files, and is no shard: a shard is written into a folder that is new, empty, or a shard’s already. Name another folder with --out.`;
  const paths = shard.record.parts.flatMap(({ files }) => files.map(({ entry }) => entry.path));
  return new Set([...paths, SHARD_FILE, TIMES_FILE]);
};
