/** What a lead has read of a lesson so far, in a file beside its approval: somebody else may go on with it. */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { ReadSoFar } from '#desk/approval/to-read.ts';
import { textOf } from '../../dist-folder.ts';
import { writeWhole } from '../write-whole.ts';

/** By what was read, the hash of what it said then, who read it, and the sum of the file that was opened. */
const Reading = z.strictObject({
  /** The age that was wanted first: what is asked for goes by it. */
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

/** @param approval Path of the approval's file. */
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
  await writeWhole(
    file,
    `# What was read so far at the desk, and not yet approved.\n${stringify(progress)}`,
  );
}
