/** What the browser of the tests is begun without: what Playwright leaves out of it is left out still. */
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBrowser } from '#scripts/engines/browser.ts';

test('the list of ours, which a browser heeds alone, has all of Playwright’s', async () => {
  const server = await chromium.launchServer(await findBrowser({ windowless: true }));
  const lists = server
    .process()
    .spawnargs.filter((word) => word.startsWith('--disable-features='))
    .map((word) => word.replace(/^[^=]*=/, '').split(','));
  await server.close();
  const [theirs = [], ours = []] = lists;
  expect(lists).toHaveLength(2);
  expect(ours).toEqual(expect.arrayContaining(theirs));
  expect(ours.length).toBeGreaterThan(theirs.length);
});
