/** What the program is made of, as one hash: whatever was kept by another program is not looked at. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Code is loaded once a process, and what comes with npm is told by the lock. */
const CODE = [
  ...['src', 'scripts', 'package.json', 'package-lock.json', 'astro.config.mjs'],
  ...['NOTICE.md', 'LICENSE'],
];
/** Styles, scripts of decks and templates: a program that goes on running reads them anew. */
const DESIGN = ['slides', 'handouts'];

let code: string | undefined;

/** The hash of the code that this process runs, of all templates as they stand, and of Node itself. */
export function programHash(): string {
  code ??= hashOfFiles(CODE);
  return hashOf(`${process.version} ${code} ${hashOfFiles(DESIGN)}`);
}

/** SHA-256 in small hex digits. */
export const hashOf = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

function hashOfFiles(names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of names.flatMap(filesAt))
    hash.update(`${path.replaceAll('\\', '/')}\0`).update(hashOf(readFileSync(join(ROOT, path))));
  return hash.digest('hex');
}

/** A file by its name, or all files below a folder, by their paths from the top. */
function filesAt(name: string): string[] {
  const entries = readdirOf(join(ROOT, name));
  if (!entries) return [name];
  return (
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
      // What tools write beside the code, as Astro its types, is none of it.
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
