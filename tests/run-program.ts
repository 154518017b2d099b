/** Runs a command as a person does, and looks at what it left. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from './program.ts';

/** A build works in one process where nothing else is asked: two of them give the same (band-pool.test.ts). */
export const run = (script: string, words: string[], env: Record<string, string> = {}) => {
  const jobs = script === 'build' && !words.includes('--jobs') ? ['--jobs', '1'] : [];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...program(script), ...words, ...jobs],
    { encoding: 'utf8', env: { ...process.env, SOURCE_DATE_EPOCH: '1795478400', ...env } },
  );
  return { status, out: stdout, err: stderr, said: stdout + stderr };
};

/** All that stands in a folder, a sum a file. */
export const bytesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
