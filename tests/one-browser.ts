/** One browser for all tests of a worker: to begin it takes longer than many of them. */
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '#scripts/engines/browser.ts';

let begun: Promise<Browser> | undefined;

/** It ends with the worker. */
export const oneBrowser = (): Promise<Browser> =>
  (begun ??= findBrowser({ windowless: true }).then((found) => chromium.launch(found)));

/** Closes whatever is open in it, so that the next file finds none of it. */
export async function closePages(): Promise<void> {
  const open = (await begun)?.contexts() ?? [];
  await Promise.all(open.map((context) => context.close()));
}
