/** The kit room is begun before its data is there: it ends well without them, and never with half of them. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { SiteData } from '#model/kit/site-data.ts';
import { memoryStore } from '#scripts/cache/store.ts';
import { openSite } from '#scripts/engines/site.ts';
import { sampleSite } from './sample-site.ts';

const folder = resolve('node_modules/.cache/forewarned/sample-site', 'open');
/** Nothing is known of pages that were drawn before, by an earlier run either. */
const open = () => {
  const site = openSite({ cacheFor: folder, saveData: false, store: memoryStore() });
  site.begin();
  return site;
};
beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return () => rmSync(folder, { recursive: true });
});

test('begun for a build that is refused, it ends, and no page is written', async () => {
  const site = open();
  await site.abandon();
  await expect(site.finish(sampleSite(1).siteData, folder)).rejects.toThrow(/could not be made/);
  expect(existsSync(join(folder, 'index.html'))).toBe(false);
});

test('data that the pages cannot be drawn from stop it, and no page is written', async () => {
  const site = open();
  const { manifest, ...other } = sampleSite(1).siteData;
  await expect(site.finish(other as SiteData, folder)).rejects.toThrow(/could not be made/);
  expect(existsSync(join(folder, 'index.html'))).toBe(false);
});

test('asked to end once its pages are written, it leaves them', async () => {
  const site = open();
  await site.finish(sampleSite(1).siteData, folder);
  await site.abandon();
  expect(existsSync(join(folder, 'index.html'))).toBe(true);
});
