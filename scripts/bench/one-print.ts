/** The peer: one page printed by Chromium in a process of its own; prints the milliseconds from launch to bytes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../engines/browser.ts';

const [source = '', out = ''] = process.argv.slice(2);
const html = readFileSync(source, 'utf8');
const found = await findBrowser();
const start = performance.now();
const browser = await chromium.launch(found);
const page = await browser.newPage();
await page.setContent(html);
const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true });
console.log(performance.now() - start);
writeFileSync(out, bytes);
await browser.close();
