/** Where approvals are kept: a file a lesson, in a folder a school. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder, where a command is told of no other. */
export const APPROVALS = 'approvals';

/** Reads approvals from a folder. A file that cannot be read is there, and approves nothing. */
export const readApprovalsIn =
  (dir: string) =>
  async (path: string): Promise<string | null> => {
    try {
      return await readFile(join(dir, path), 'utf8');
    } catch (fault) {
      return (fault as NodeJS.ErrnoException).code === 'ENOENT' ? null : '';
    }
  };
