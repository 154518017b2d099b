/** PDFium, which shows PDFs in Chrome and Edge. */
import { PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import { encodePng } from './encode-png.ts';

let started: ReturnType<typeof PDFiumLibrary.init> | undefined;

/** One a thread: it is WebAssembly, and compiled once. */
export function openPdfium(): ReturnType<typeof PDFiumLibrary.init> {
  started ??= PDFiumLibrary.init();
  return started;
}

/** A page as a PNG, so many pixels wide. It is closed by being drawn: what else is asked of it is asked before. */
export async function pagePng(page: PDFiumPage, width: number): Promise<Uint8Array> {
  const scale = width / page.getOriginalSize().originalWidth;
  const drawn = await page.render({ scale, render: 'bitmap' });
  return encodePng({ ...drawn, rgba: drawn.data });
}
