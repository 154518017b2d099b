import { mkdtemp, readdir, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openKept } from '#scripts/engines/kept-files.ts';
import { createRasteriser } from '#scripts/engines/rasterise.ts';

const folder = () => mkdtemp(join(tmpdir(), 'forewarned-kept-'));
const bytes = new TextEncoder().encode('a drawing');

test('what was kept is read again as it was, and nothing else is', async () => {
  const at = await folder();
  openKept(at, 10).keep('one', bytes);
  expect(openKept(at, 10).read('one')).toEqual(bytes);
  expect(openKept(at, 10).read('two')).toBeNull();
  expect(await readdir(at)).toEqual(['one']);
});

test('half a file is none', async () => {
  const at = await folder();
  openKept(at, 10).keep('one', bytes);
  await truncate(join(at, 'one'), 36);
  expect(openKept(at, 10).read('one')).toBeNull();
});

test('a folder of too many files is emptied', async () => {
  const at = await folder();
  for (const name of ['one', 'two', 'three']) openKept(at, 10).keep(name, bytes);
  expect(openKept(at, 2).read('one')).toBeNull();
});

test('a folder that cannot be written to keeps nothing, and no work is lost', async () => {
  const at = join(await folder(), 'file');
  await writeFile(at, '');
  expect(openKept(at, 10).keep('one', bytes)).toBe(bytes);
  expect(openKept(at, 10).read('one')).toBeNull();
});

test('a picture has the same bytes when it is drawn and when it was kept', async () => {
  const at = await folder();
  const svg = (fill: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect width="4" height="4" fill="${fill}"/></svg>`;
  const [first, second] = [await createRasteriser(at), await createRasteriser(at)];
  const drawn = first(svg('#123456'), 8);
  expect(await readdir(at)).toHaveLength(1);
  expect(second(svg('#123456'), 8)).toEqual(drawn);
  expect(second(svg('#654321'), 8)).not.toEqual(drawn);
  expect(second(svg('#123456'), 16)).not.toEqual(drawn);
});
