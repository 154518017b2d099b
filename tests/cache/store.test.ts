/** The cache may be deleted, cut short or unwritable: what is not there, or not whole, is not known. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cachedValue, openStore } from '#scripts/cache/store.ts';

const root = mkdtempSync(join(tmpdir(), 'forewarned-store-'));
afterAll(() => rmSync(root, { recursive: true }));
let count = 0;
const folder = () => join(root, String(count++));
const bytes = new TextEncoder().encode('a drawing');

/** Every file of a store in which content stands. */
const contentIn = (at: string): string[] =>
  readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath.includes('content-v'))
    .map((entry) => join(entry.parentPath, entry.name));

test('what was kept is read again as it was, and nothing else is', async () => {
  const at = folder();
  await openStore(at).keep('one', bytes);
  expect(new Uint8Array((await openStore(at).read('one')) ?? [])).toEqual(bytes);
  expect(await openStore(at).read('two')).toBeNull();
});

test('it says whether anything was kept by this program', async () => {
  const at = folder();
  const first = openStore(at);
  expect(first.isEmpty).toBe(true);
  await first.keep('one', bytes);
  expect(openStore(at).isEmpty).toBe(false);
});

test('half a file is none', async () => {
  const at = folder();
  await openStore(at).keep('one', bytes);
  for (const file of contentIn(at)) truncateSync(file, 4);
  expect(await openStore(at).read('one')).toBeNull();
});

test('a store that is deleted while it is open goes on', async () => {
  const at = folder();
  const store = openStore(at);
  await store.keep('one', bytes);
  rmSync(at, { recursive: true });
  expect(await store.read('one')).toBeNull();
  await store.keep('one', bytes);
  expect(await store.read('one')).not.toBeNull();
});

test('a folder that cannot be written to keeps nothing, and no work is lost', async () => {
  const at = folder();
  writeFileSync(at, '');
  const store = openStore(at);
  expect(await cachedValue(store, 'one', async () => 'made')).toBe('made');
  expect(await store.read('one')).toBeNull();
});

test('a value is made once', async () => {
  const store = openStore(folder());
  let made = 0;
  const make = async () => new Map([['deck.css', made++]]);
  expect(await cachedValue(store, 'styles', make)).toEqual(
    await cachedValue(store, 'styles', make),
  );
  expect(made).toBe(1);
});

test('what other programs kept goes, but for the last few', async () => {
  const at = folder();
  for (const name of 'abcd') mkdirSync(join(at, name.repeat(32)), { recursive: true });
  mkdirSync(join(at, 'notes of somebody else'));
  const store = openStore(at);
  expect(readdirSync(at).filter((name) => /^(\w)\1+$/.test(name))).toHaveLength(2);
  expect(readdirSync(at)).toContain('notes of somebody else');
  expect(store.isEmpty).toBe(true);
});
