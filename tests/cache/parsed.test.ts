/** A text that was read before says the same, place for place. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { mdxParts } from '#read/mdx-parts.ts';
import { parseMdx } from '#read/parse-mdx.ts';
import { readYaml, type SourceFile } from '#read/read-yaml.ts';
import { withCachedParse } from '#scripts/cache/parsed.ts';
import { openStore } from '#scripts/cache/store.ts';

const root = mkdtempSync(join(tmpdir(), 'forewarned-parsed-'));
afterAll(() => rmSync(root, { recursive: true }));
const stored: string[] = [];
const store = openStore(root);
const watched = {
  ...store,
  keep: (key: string, bytes: Uint8Array) => {
    stored.push(key);
    return store.keep(key, bytes);
  },
};
const parsed = (source: SourceFile) => withCachedParse(source, watched);
const none = () => {
  throw new Error('a problem where there is none');
};

test('a module that was parsed before has the same tree, place for place, and one of its own each time', async () => {
  const path = 'lessons/risks/grooming.mdx';
  const source = { path, text: await readFile(path, 'utf8') };
  const [, part = ''] = mdxParts(source.text);
  const first = (await parsed(source)).parsed?.(part);
  const again = await parsed(source);
  const [second, third] = [again.parsed?.(part), again.parsed?.(part)];
  expect(second).toEqual(first);
  expect(parseMdx(again, none)).toEqual(parseMdx(source, none));
  expect(second).not.toBe(third);
  expect(second?.children[0]).not.toBe(third?.children[0]);
});

test('what nobody asks for is not parsed', async () => {
  stored.length = 0;
  const text = '<Staff>\n\nOne\n\n</Staff>\n\n<Module>\n\nOther\n\n</Module>\n';
  const [staff = ''] = mdxParts(text);
  const source = await parsed({ path: 'a.mdx', text });
  expect(stored).toEqual([]);
  source.parsed?.(staff);
  expect(stored).toHaveLength(1);
});

test('another text has another tree', async () => {
  const [first, other] = await Promise.all(
    ['Hello\n', 'Goodbye\n'].map(async (text) =>
      (await parsed({ path: 'a.mdx', text })).parsed?.(text),
    ),
  );
  expect(first).not.toEqual(other);
});

test('a source whose text was changed has the tree of what it says now', async () => {
  const source = await parsed({ path: 'a.mdx', text: 'Hello\n' });
  expect(parseMdx({ ...source, text: '# Goodbye\n' }, none)?.children[0]?.type).toBe('heading');
});

test('a text that is no MDX is kept nowhere, and told of where it stands', async () => {
  stored.length = 0;
  const broken = await parsed({ path: 'a.mdx', text: 'Hello\n\n<Slide>\n' });
  const places: unknown[] = [];
  expect(parseMdx(broken, ({ place }) => places.push([place.file, place.line]))).toBeNull();
  expect(places).toEqual([['a.mdx', 3]]);
  expect(stored).toEqual([]);
});

const Named = z.strictObject({ name: z.string() });

test('a data file that was read before says the same, and is parsed again only for the places of its faults', async () => {
  const source = { path: 'a.yaml', text: 'name: Wren\n' };
  expect(readYaml(await parsed(source), Named, none)).toEqual({ name: 'Wren' });
  expect(readYaml(await parsed(source), Named, none)).toEqual({ name: 'Wren' });
  const places: unknown[] = [];
  const zodObject = z.strictObject({ name: z.number() });
  const read = readYaml(await parsed(source), zodObject, ({ place, reason }) =>
    places.push([place.line, place.column, reason]),
  );
  expect(read).toBeNull();
  expect(places).toEqual([[1, 7, expect.stringContaining('name')]]);
});

test('a data file with a fault, or with a number that JSON has no word for, is kept nowhere', async () => {
  stored.length = 0;
  const faults: number[] = [];
  const read = async (text: string) =>
    readYaml(await parsed({ path: 'a.yaml', text }), z.unknown(), ({ place }) =>
      faults.push(place.line),
    );
  expect(await read('name: Wren\nname: Finch\n')).toBeNull();
  expect(faults).toEqual([2]);
  expect(await read('most: .inf\n')).toEqual({ most: Number.POSITIVE_INFINITY });
  expect(stored).toEqual([]);
});
