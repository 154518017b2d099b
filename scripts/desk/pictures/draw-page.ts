/** Draws a page of a PDF as a small picture: in a thread of its own, since a page takes longer than a click may. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { encodePng } from '../../engines/encode-png.ts';
import { openKept } from '../../engines/kept-files.ts';

/** What is drawn: a page, counted from 1, so many pixels wide. */
export interface PageAsked {
  pdf: string;
  page: number;
  width: number;
}

/** Pictures that are kept from one start of the desk to the next; a kit of seven ages has some four hundred pages. */
const KEPT = 4000;
const FOLDER = fileURLToPath(
  new URL('../../../node_modules/.cache/forewarned/desk-pictures', import.meta.url),
);
const kept = openKept(FOLDER, KEPT);
const library = PDFiumLibrary.init();

/** @returns A PNG; `null` where there is no such page. Throws where the file is no PDF. */
export default async function drawPage({
  pdf,
  page,
  width,
}: PageAsked): Promise<Uint8Array | null> {
  const bytes = await readFile(pdf);
  const name = `${createHash('sha256').update(bytes).digest('hex')}-${page}-${width}.png`;
  return kept.read(name) ?? draw(bytes, page, width, name);
}

async function draw(bytes: Uint8Array, page: number, width: number, name: string) {
  const document = await (await library).loadDocument(bytes);
  try {
    if (page < 1 || page > document.getPageCount()) return null;
    const shown = document.getPage(page - 1);
    const scale = width / shown.getOriginalSize().originalWidth;
    const drawn = await shown.render({ scale, render: 'bitmap' });
    return kept.keep(name, encodePng({ ...drawn, rgba: drawn.data }));
  } finally {
    document.destroy();
  }
}
