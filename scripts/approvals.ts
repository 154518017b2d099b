/** Where approvals are kept: a file a lesson, in a folder a school. */
import { join } from 'node:path';
import { approvalPath } from '#pipeline/approval.ts';
import { hashOf } from './cache/program-hash.ts';
import { bytesAt } from './cache/reads.ts';

/** The folder, where a command is told of no other. */
export const APPROVALS = 'approvals';

/** Reads approvals from a folder. A file that cannot be read is there, and approves nothing. */
export const readApprovalsIn =
  (dir: string) =>
  async (path: string): Promise<string | null> => {
    try {
      return (await bytesAt(join(dir, path))).toString('utf8');
    } catch (fault) {
      return (fault as NodeJS.ErrnoException).code === 'ENOENT' ? null : '';
    }
  };

/** Of each of these lessons, the hash of what its approval's file says; empty where there is none. */
export async function approvalHashes(
  dir: string,
  school: string,
  slugs: readonly string[],
): Promise<Record<string, string>> {
  const read = readApprovalsIn(dir);
  const hashes: Record<string, string> = {};
  for (const slug of slugs) {
    const text = await read(await approvalPath({ name: school }, slug));
    hashes[slug] = text === null ? '' : hashOf(text);
  }
  return hashes;
}
