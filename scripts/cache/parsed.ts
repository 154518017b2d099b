/** Caches parse results, the largest cost of reading: MDX trees and YAML values, by text. */
import { z } from 'zod';
import { mdxParts } from '#read/mdx-parts.ts';
import { parsePart } from '#read/parse-mdx.ts';
import { readYaml, type SourceFile } from '#read/read-yaml.ts';
import { hashOf } from './program-hash.ts';
import type { Store } from './store.ts';

/** YAML numbers without a JSON form. */
const NO_JSON = /\.(nan|inf)/i;

/**
 * Gives a source its cached parse results. On a miss a text is parsed, and stored, when it is first used: a lesson uses
 * few of the modules. Texts with errors are not cached, since their problems need positions.
 */
export async function withCachedParse(source: SourceFile, store: Store): Promise<SourceFile> {
  const { path, text } = source;
  const isTree = path.endsWith('.mdx');
  const keyOf = (part: string) => `${isTree ? 'tree' : 'yaml'} ${hashOf(part)}`;
  const known = new Map<string, string>();
  for (const part of isTree ? mdxParts(text) : [text]) {
    const bytes = await store.read(keyOf(part));
    if (bytes) known.set(part, new TextDecoder().decode(bytes));
  }
  // A fresh copy per call, since callers modify trees.
  const saysOf = (part: string) => {
    const json = known.get(part) ?? JSON.stringify(isTree ? parsePart(part) : dataOf(path, part));
    // Not awaited: writing to the cache never fails.
    if (json !== 'null' && !known.has(part))
      void store.keep(keyOf(part), new TextEncoder().encode(json));
    known.set(part, json);
    return JSON.parse(json);
  };
  return { ...source, ...(isTree ? { parsed: saysOf } : { known: saysOf }) };
}

const dataOf = (path: string, text: string): unknown =>
  NO_JSON.test(text) ? null : readYaml({ path, text }, z.unknown(), () => {});
