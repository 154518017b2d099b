/** What lessons share is long and seldom changes, and parsing it is most of what reading costs: what it says is kept. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { parseMdx } from '#read/parse-mdx.ts';
import { readYaml, type SourceFile } from '#read/read-yaml.ts';
import { openKept } from './engines/kept-files.ts';

/** Texts whose parsing is kept: some versions of each file. */
const KEPT = 300;
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FOLDER = at('../node_modules/.cache/forewarned/parsed');
/** What makes a tree or a value of a text: our own parsing, and every package as it is installed. */
const PARSERS = [
  '../src/read/parse-mdx.ts',
  '../src/read/unravel.ts',
  '../src/read/typography.ts',
  '../src/read/read-yaml.ts',
  '../src/model/component.ts',
  '../node_modules/.package-lock.json',
];
/** Numbers of YAML that JSON has no word for. */
const NO_JSON = /\.(nan|inf)/i;

/**
 * Gives sources their trees or values, from the last time that the same text was parsed where there is one.
 * @param folder Where they are kept.
 */
export function openParsed(folder = FOLDER): (source: SourceFile) => SourceFile {
  const kept = openKept(folder, KEPT);
  const parsers = createHash('sha256');
  for (const path of PARSERS) parsers.update(readOr(at(path), path));
  const by = parsers.digest();
  const keeping =
    <T>(kind: string, parse: (text: string) => T | null) =>
    (text: string): T | null => {
      const sum = createHash('sha256').update(by).update(kind).update(text).digest('hex');
      const known = kept.read(`${sum}.json`);
      if (known) return JSON.parse(new TextDecoder().decode(known));
      const value = parse(text);
      if (value !== null) kept.keep(`${sum}.json`, new TextEncoder().encode(JSON.stringify(value)));
      return value;
    };
  return (source) => ({
    ...source,
    parsed: keeping('mdx', (text) => parseMdx({ path: source.path, text }, () => {})),
    known: keeping('yaml', (text) =>
      NO_JSON.test(text) ? null : readYaml({ path: source.path, text }, z.unknown(), () => {}),
    ),
  });
}

function readOr(path: string, otherwise: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch {
    return otherwise;
  }
}
