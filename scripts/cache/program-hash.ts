/** Hashes the program's own code: cache entries of another version are ignored. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Code, hashed once per process; npm packages are covered by the lock file. */
const CODE = [
  ...['src', 'scripts', 'package.json', 'package-lock.json', 'astro.config.mjs'],
  ...['NOTICE.md', 'LICENSE'],
];
/** Styles, deck scripts and templates, hashed on each call: long-running processes read them again. */
const DESIGN = ['slides', 'handouts'];

let code: string | undefined;

/** Hash of this process's code, the templates on disk, and the Node version. */
export function programHash(): string {
  code ??= hashOfFiles(CODE);
  return hashOf(`${process.version} ${code} ${hashOfFiles(DESIGN)}`);
}

/** SHA-256 in lower-case hex. */
export const hashOf = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

function hashOfFiles(names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of names.flatMap(filesAt))
    hash.update(`${path.replaceAll('\\', '/')}\0`).update(hashOf(readFileSync(join(ROOT, path))));
  return hash.digest('hex');
}

/** A file, or all files below a folder, by path relative to the root. */
function filesAt(name: string): string[] {
  const entries = readdirOf(join(ROOT, name));
  if (!entries) return [name];
  return (
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
      // Skip files that tools write beside the code, such as Astro's types.
      .filter((path) => !/(?:^|[\\/])\./.test(path))
      .sort()
  );
}

function readdirOf(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    return null;
  }
}
