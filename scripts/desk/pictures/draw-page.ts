/** Worker thread that renders a page of a PDF as a thumbnail: rendering is too slow for the main thread. */
import { readFile } from 'node:fs/promises';
import { hashOf } from '../../cache/program-hash.ts';
import { openStore } from '../../cache/store.ts';
import { openPdfium, pagePng } from '../../engines/pdfium.ts';

/** A page, counted from 1, and the width of its image in pixels. */
export interface PageRequest {
  pdf: string;
  page: number;
  width: number;
}

/** On-disk cache: a kit of seven bands has some four hundred pages. */
const store = openStore();
const library = openPdfium();

/** @returns A PNG; `null` where there is no such page. Throws where the file is not a PDF. */
export default async function drawPage({
  pdf,
  page,
  width,
}: PageRequest): Promise<Uint8Array | null> {
  const bytes = await readFile(pdf);
  const key = `picture ${hashOf(bytes)} ${page} ${width}`;
  const known = await store.read(key);
  if (known) return known;
  const drawn = await draw(bytes, page, width);
  if (drawn) await store.keep(key, drawn);
  return drawn;
}

async function draw(bytes: Uint8Array, page: number, width: number): Promise<Uint8Array | null> {
  const document = await (await library).loadDocument(bytes);
  try {
    if (page < 1 || page > document.getPageCount()) return null;
    return await pagePng(document.getPage(page - 1), width);
  } finally {
    document.destroy();
  }
}
