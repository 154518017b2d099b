/** A new output folder replaces the old one only when it is whole: a build that fails or is killed leaves it as it was. */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';

export interface Staging {
  /** Folder to write into. */
  dir: string;
  /** Writes a file below it; a path that leads out of it is refused. */
  write: (path: string, bytes: Uint8Array | string) => Promise<void>;
  /** Puts it in the place of the old folder. */
  commit: () => Promise<void>;
  /** Throws it away. */
  discard: () => Promise<void>;
}

/** Opens a folder beside `out`, empty. A half-finished swap of an earlier build is put right first. */
export async function openStaging(out: string): Promise<Staging> {
  const target = resolve(out);
  const dir = `${target}.new`;
  const old = `${target}.old`;
  if (existsSync(old) && !existsSync(target)) await rename(old, target);
  await Promise.all([
    rm(dir, { recursive: true, force: true }),
    rm(old, { recursive: true, force: true }),
  ]);
  await mkdir(dir, { recursive: true });
  return {
    dir,
    async write(path, bytes) {
      const file = resolve(join(dir, path));
      if (!file.startsWith(dir + sep))
        throw new Error(`A product’s path leads out of ${out}: ${path}`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    },
    async commit() {
      if (existsSync(target)) await rename(target, old);
      await rename(dir, target);
      await rm(old, { recursive: true, force: true });
    },
    discard: () => rm(dir, { recursive: true, force: true }),
  };
}
