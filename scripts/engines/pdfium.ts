/** PDFium, the PDF engine of Chrome and Edge. */
import { PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import { encodePng } from './encode-png.ts';

let started: ReturnType<typeof PDFiumLibrary.init> | undefined;

/** One instance per thread: the WebAssembly module is compiled once. */
export function openPdfium(): ReturnType<typeof PDFiumLibrary.init> {
  started ??= PDFiumLibrary.init();
  return started;
}

/** Renders a page as a PNG of this width. Rendering closes the page: read its text before. */
export async function pagePng(page: PDFiumPage, width: number): Promise<Uint8Array> {
  const scale = width / page.getOriginalSize().originalWidth;
  const drawn = await page.render({ scale, render: 'bitmap' });
  return encodePng({ ...drawn, rgba: drawn.data });
}
