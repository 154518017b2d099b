/** Parsing is most of what reading costs: a text that was read before has its tree, or what its YAML says, from then. */
import { z } from 'zod';
import { mdxParts } from '#read/mdx-parts.ts';
import { parsePart } from '#read/parse-mdx.ts';
import { readYaml, type SourceFile } from '#read/read-yaml.ts';
import { hashOf } from './program-hash.ts';
import type { Store } from './store.ts';

/** Numbers of YAML that JSON has no word for. */
const NO_JSON = /\.(nan|inf)/i;

/**
 * Gives a source its trees or its value, as they were kept; what nobody kept is parsed, and kept, when it is first asked
 * for: of the modules a lesson is made of few. What has a fault is kept nowhere: its places are told when it is read.
 */
export async function withParsed(source: SourceFile, store: Store): Promise<SourceFile> {
  const { path, text } = source;
  const isTree = path.endsWith('.mdx');
  const keyOf = (part: string) => `${isTree ? 'tree' : 'yaml'} ${hashOf(part)}`;
  const known = new Map<string, string>();
  for (const part of isTree ? mdxParts(text) : [text]) {
    const bytes = await store.read(keyOf(part));
    if (bytes) known.set(part, new TextDecoder().decode(bytes));
  }
  // Another one at each call: who reads a tree may change it.
  const saysOf = (part: string) => {
    const json = known.get(part) ?? JSON.stringify(isTree ? parsePart(part) : dataOf(path, part));
    // Nobody waits for it to be kept: a store never fails.
    if (json !== 'null' && !known.has(part))
      void store.keep(keyOf(part), new TextEncoder().encode(json));
    known.set(part, json);
    return JSON.parse(json);
  };
  return { ...source, ...(isTree ? { parsed: saysOf } : { known: saysOf }) };
}

const dataOf = (path: string, text: string): unknown =>
  NO_JSON.test(text) ? null : readYaml({ path, text }, z.unknown(), () => {});
