/** A bundle is made again when anything that it is made of has changed, and only then. */
import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { beforeEach, expect, test } from 'vitest';
import { keptBundle } from '#scripts/engines/kept-bundle.ts';

let work: string;
let made: number;
/** Counts how often something is bundled. */
const counts: Plugin = {
  name: 'counts',
  setup: ({ onStart }) => onStart(() => void made++),
};

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'forewarned-bundle-'));
  made = 0;
  await writeFile(join(work, 'plugin.ts'), 'first');
  await writeFile(join(work, 'word.js'), 'export const word = "hello";');
  await writeFile(join(work, 'entry.js'), 'import { word } from "./word.js"; console.log(word);');
});

async function bundled({ minify = false } = {}): Promise<string> {
  const { files, inputs } = await keptBundle(
    {
      entryPoints: [join(work, 'entry.js')],
      outdir: work,
      bundle: true,
      minify,
      logLevel: 'silent',
      plugins: [counts],
    },
    [pathToFileURL(join(work, 'plugin.ts')).href],
    join(work, 'kept'),
  );
  expect(inputs.map((path) => basename(path)).toSorted()).toEqual(['entry.js', 'word.js']);
  return new TextDecoder().decode(files[0]?.bytes);
}

test('what nothing has changed for is bundled once, and is the same', async () => {
  const first = await bundled();
  expect(first).toContain('hello');
  expect(await bundled()).toBe(first);
  expect(made).toBe(1);
});

test('a file that it imports has changed: it is bundled again', async () => {
  await bundled();
  await writeFile(join(work, 'word.js'), 'export const word = "goodbye";');
  expect(await bundled()).toContain('goodbye');
  expect(made).toBe(2);
});

test('a plugin has changed, or an option: it is bundled again', async () => {
  await bundled();
  await writeFile(join(work, 'plugin.ts'), 'second');
  await bundled();
  await bundled({ minify: true });
  expect(made).toBe(3);
});

test('a file that it imports is gone: that is told, as if nothing had been kept', async () => {
  await bundled();
  await rm(join(work, 'word.js'));
  await expect(bundled()).rejects.toThrow('word.js');
});

test('half of what was kept is nothing', async () => {
  const first = await bundled();
  const [name = ''] = await readdir(join(work, 'kept'));
  await truncate(join(work, 'kept', name), 100);
  expect(await bundled()).toBe(first);
  expect(made).toBe(2);
});
