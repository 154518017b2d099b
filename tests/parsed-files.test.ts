import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseMdx } from '#read/parse-mdx.ts';
import { readYaml } from '#read/read-yaml.ts';
import { openParsed } from '#scripts/parsed-files.ts';

const folder = () => mkdtemp(join(tmpdir(), 'forewarned-parsed-'));
const none = () => {
  throw new Error('a problem where there is none');
};

test('a module that was parsed before has the same tree, place for place, and one of its own each time', async () => {
  const path = 'lessons/risks/grooming.mdx';
  const source = { path, text: await readFile(path, 'utf8') };
  const at = await folder();
  const first = openParsed(at)(source).parsed?.(source.text);
  expect(await readdir(at)).toHaveLength(1);
  const again = openParsed(at)(source);
  const [one, other] = [again.parsed?.(source.text), again.parsed?.(source.text)];
  expect(one).toEqual(first);
  expect(parseMdx(again, none)).toEqual(parseMdx(source, none));
  expect(one).not.toBe(other);
  expect(one?.children[0]).not.toBe(other?.children[0]);
});

test('another text has another tree', async () => {
  const parsed = openParsed(await folder());
  const [one, other] = ['Hello\n', 'Goodbye\n'].map((text) =>
    parsed({ path: 'a.mdx', text }).parsed?.(text),
  );
  expect(one).not.toEqual(other);
});

test('a source whose text was changed has the tree of what it says now', async () => {
  const source = openParsed(await folder())({ path: 'a.mdx', text: 'Hello\n' });
  parseMdx(source, none);
  expect(parseMdx({ ...source, text: '# Goodbye\n' }, none)?.children[0]?.type).toBe('heading');
});

test('a text that is no MDX is kept nowhere, and told of where it stands', async () => {
  const at = await folder();
  const broken = openParsed(at)({ path: 'a.mdx', text: 'Hello\n\n<Teach>\n' });
  const places: unknown[] = [];
  expect(parseMdx(broken, ({ place }) => places.push([place.file, place.line]))).toBeNull();
  expect(places).toEqual([['a.mdx', 3]]);
  expect(await readdir(at)).toEqual([]);
});

const Named = z.strictObject({ name: z.string() });

test('a data file that was read before says the same, and is parsed again only for the places of its faults', async () => {
  const at = await folder();
  const source = { path: 'a.yaml', text: 'name: Wren\n' };
  expect(readYaml(openParsed(at)(source), Named, none)).toEqual({ name: 'Wren' });
  expect(await readdir(at)).toHaveLength(1);
  expect(readYaml(openParsed(at)(source), Named, none)).toEqual({ name: 'Wren' });
  const places: unknown[] = [];
  const other = z.strictObject({ name: z.number() });
  const told = readYaml(openParsed(at)(source), other, ({ place, reason }) =>
    places.push([place.line, place.column, reason]),
  );
  expect(told).toBeNull();
  expect(places).toEqual([[1, 7, expect.stringContaining('name')]]);
});

test('a data file with a fault, or with a number that JSON has no word for, is kept nowhere', async () => {
  const at = await folder();
  const faults: number[] = [];
  const read = (text: string) =>
    readYaml(openParsed(at)({ path: 'a.yaml', text }), z.unknown(), ({ place }) =>
      faults.push(place.line),
    );
  expect(read('name: Wren\nname: Finch\n')).toBeNull();
  expect(faults).toEqual([2]);
  expect(read('most: .inf\n')).toEqual({ most: Number.POSITIVE_INFINITY });
  expect(await readdir(at)).toEqual([]);
});
