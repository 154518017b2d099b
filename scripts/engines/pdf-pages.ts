/** Reads a PDF's pages as a reader would: PDFium, which shows PDFs in Chrome and Edge, a string a page. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { ReadPages } from '#check/bytes/check-products.ts';

let started: ReturnType<typeof PDFiumLibrary.init> | undefined;

/**
 * Opens a PDF and gives each page's text, a line of print a line: also what is white, tiny, invisible or off the page.
 * Throws when it cannot be opened.
 */
export const readPages: ReadPages = async (bytes) => {
  // One a thread: it is WebAssembly, and compiled once.
  started ??= PDFiumLibrary.init();
  const document = await (await started).loadDocument(bytes);
  try {
    return [...document.pages()].map((page) => page.getText().replaceAll('\r\n', '\n'));
  } finally {
    document.destroy();
  }
};
