/** What a lead has read of a lesson so far, in a file beside its approval: somebody else may go on with it. */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { textOf } from '../../dist-folder.ts';
import { writeWhole } from '../write-whole.ts';

/** By what was read, the hash of what it said then. */
const Reading = z.strictObject({ read: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)) });
export type Read = z.infer<typeof Reading>['read'];

/** @param approval Path of the approval's file. */
const fileOf = (folder: string, approval: string): string =>
  join(folder, approval.replace(/\.yaml$/, '.read.yaml'));

/** Nothing, where nothing was kept or it cannot be read. */
export async function readProgress(folder: string, approval: string): Promise<Read> {
  try {
    return Reading.parse(
      parse((await textOf(fileOf(folder, approval))) ?? '{}', { maxAliasCount: 0 }),
    ).read;
  } catch {
    return {};
  }
}

export async function saveProgress(folder: string, approval: string, read: Read): Promise<void> {
  const file = fileOf(folder, approval);
  await mkdir(dirname(file), { recursive: true });
  await writeWhole(
    file,
    `# What the lead has read so far at the desk, and not yet approved.\n${stringify({ read })}`,
  );
}
