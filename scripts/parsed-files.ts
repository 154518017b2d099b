/** Modules are long and seldom change, and parsing them and setting their type is most of what reading costs: their trees are kept. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseMdx, type SourceFile } from '#pipeline';
import { openKept } from './engines/kept-files.ts';

/** Trees kept: those of some versions of each module. */
const KEPT = 200;
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FOLDER = at('../node_modules/.cache/forewarned/parsed');
/** What makes a tree of a text: our own parsing, and every package as it is installed. */
const PARSERS = [
  '../src/read/parse-mdx.ts',
  '../src/read/unravel.ts',
  '../src/read/typography.ts',
  '../src/model/component.ts',
  '../node_modules/.package-lock.json',
];

/**
 * Gives sources their trees, from the last time that the same text was parsed where there is one.
 * @param folder Where trees are kept.
 */
export function openParsed(folder = FOLDER): (source: SourceFile) => SourceFile {
  const kept = openKept(folder, KEPT);
  const parsers = createHash('sha256');
  for (const path of PARSERS) parsers.update(readOr(at(path), path));
  const by = parsers.digest();
  return (source) => ({
    ...source,
    parsed(text) {
      const name = `${createHash('sha256').update(by).update(text).digest('hex')}.json`;
      const known = kept.read(name);
      if (known) return JSON.parse(new TextDecoder().decode(known));
      const tree = parseMdx({ path: source.path, text }, () => {});
      if (tree) kept.keep(name, new TextEncoder().encode(JSON.stringify(tree)));
      return tree;
    },
  });
}

function readOr(path: string, otherwise: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch {
    return otherwise;
  }
}
