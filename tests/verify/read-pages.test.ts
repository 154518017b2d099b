/** PDFium as the second looks use it: in every build, once for each of some hundreds of files. */
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readPages } from '#scripts/engines/pdf-pages.ts';

const PAGES = 20;
const MEGABYTE = 2 ** 20;

async function severalPages(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= PAGES; number++) {
    const page = document.addPage();
    for (let line = 0; line < 40; line++)
      page.drawText(`Page ${number}, line ${line}: stop, and tell someone you trust.`, {
        font,
        size: 10,
        x: 40,
        y: 780 - 18 * line,
      });
  }
  return document.save();
}

test('gives each page by itself', async () => {
  const texts = await readPages(await severalPages());
  expect(texts).toHaveLength(PAGES);
  expect(texts[6]).toContain('Page 7, line 0: stop');
});

test('keeps nothing of a file that it has read', async () => {
  const bytes = await severalPages();
  for (let time = 0; time < 20; time++) await readPages(bytes);
  const before = process.memoryUsage().external;
  for (let time = 0; time < 60; time++) await readPages(bytes);
  expect(process.memoryUsage().external - before).toBeLessThan(8 * MEGABYTE);
});
