/** Stores which parts of a lesson a lead has read, beside the approval: somebody else may continue. */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { ReadSoFar } from '#desk/approval/to-read.ts';
import { textOf } from '../../dist-folder.ts';
import { writeAtomically } from '../write-atomically.ts';

/** What was read: its content hash, the reader, and the hash of the opened file. */
const Reading = z.strictObject({
  /** The band that was made first: it decides what has to be read. */
  first: z.string().nullable().default(null),
  read: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)).default({}),
  by: z
    .record(
      z.string(),
      z.strictObject({
        role: z.string().min(2),
        date: z.iso.date(),
        isUnopened: z.boolean().optional(),
      }),
    )
    .default({}),
  opened: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)).default({}),
});

const NOTHING: ReadSoFar = { first: null, read: {}, by: {}, opened: {} };

/** @param approval Path of the approval file. */
const fileOf = (folder: string, approval: string): string =>
  join(folder, approval.replace(/\.yaml$/, '.read.yaml'));

/** Progress on disk; empty where there is none or the file cannot be read. */
export async function readProgress(folder: string, approval: string): Promise<ReadSoFar> {
  try {
    return Reading.parse(
      parse((await textOf(fileOf(folder, approval))) ?? '{}', { maxAliasCount: 0 }),
    );
  } catch {
    return NOTHING;
  }
}

export async function saveProgress(
  folder: string,
  approval: string,
  progress: ReadSoFar,
): Promise<void> {
  const file = fileOf(folder, approval);
  await mkdir(dirname(file), { recursive: true });
  await writeAtomically(
    file,
    `# What was read so far at the desk, and not yet approved.\n${stringify(progress)}`,
  );
}
