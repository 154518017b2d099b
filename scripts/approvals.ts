/** Reads approvals from disk: a file per lesson, in a folder per school. */
import { join } from 'node:path';
import { approvalPath } from '#pipeline/approval.ts';
import { hashOf } from './cache/program-hash.ts';
import { readBytes } from './cache/reads.ts';
import { isAbsent } from './system-fault.ts';

/** Default folder of approvals. */
export const APPROVALS = 'approvals';

/** Reads approvals from a folder. An unreadable file counts as present but invalid, so that it approves nothing. */
export const readApprovalsIn =
  (dir: string) =>
  async (path: string): Promise<string | null> => {
    try {
      return (await readBytes(join(dir, path))).toString('utf8');
    } catch (fault) {
      return isAbsent(fault) ? null : '';
    }
  };

/** The hash of each lesson's approval file; empty where there is none. */
export async function approvalHashes(
  dir: string,
  school: string,
  slugs: readonly string[],
): Promise<Record<string, string>> {
  const read = readApprovalsIn(dir);
  const hashes: Record<string, string> = {};
  for (const slug of slugs) {
    const text = await read(approvalPath({ name: school }, slug));
    hashes[slug] = text === null ? '' : hashOf(text);
  }
  return hashes;
}
