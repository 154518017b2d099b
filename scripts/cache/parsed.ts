/** Parsing is most of what reading costs: a text that was read before has its tree, or what its YAML says, from then. */
import { z } from 'zod';
import { parseMdx } from '#read/parse-mdx.ts';
import { adultsPartOf } from '#read/read-workshops.ts';
import { readYaml, type SourceFile } from '#read/read-yaml.ts';
import { sumOf } from './program-sum.ts';
import type { Store } from './store.ts';

/** Numbers of YAML that JSON has no word for. */
const NO_JSON = /\.(nan|inf)/i;

/** Gives a source its trees or its value. What has a fault is kept nowhere: its places are told when it is read. */
export async function withParsed(source: SourceFile, store: Store): Promise<SourceFile> {
  const { path, text } = source;
  const isTree = path.endsWith('.mdx');
  const parse = (part: string): unknown =>
    isTree
      ? parseMdx({ path, text: part }, () => {})
      : NO_JSON.test(part)
        ? null
        : readYaml({ path, text: part }, z.unknown(), () => {});
  const known = new Map<string, string>();
  // Of a module, what adults are told is read by itself, too.
  for (const part of new Set(isTree ? [text, adultsPartOf(text)] : [text])) {
    const json = await jsonOf(part, isTree ? 'tree' : 'yaml', parse, store);
    if (json !== null) known.set(part, json);
  }
  // Another one at each call: who reads a tree may change it.
  const knownOf = (part: string) => JSON.parse(known.get(part) ?? 'null');
  return { ...source, ...(isTree ? { parsed: knownOf } : { known: knownOf }) };
}

async function jsonOf(
  text: string,
  kind: string,
  parse: (text: string) => unknown,
  store: Store,
): Promise<string | null> {
  const key = `${kind} ${sumOf(text)}`;
  const bytes = await store.read(key);
  if (bytes) return new TextDecoder().decode(bytes);
  const value = parse(text);
  if (value === null) return null;
  const json = JSON.stringify(value);
  await store.keep(key, new TextEncoder().encode(json));
  return json;
}
