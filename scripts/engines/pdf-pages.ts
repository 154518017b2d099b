/** Reads a PDF's pages as a reader would, a string a page. */
import type { PDFiumPage } from '@hyzyla/pdfium';
import type { ReadPages } from '#verify/open-product.ts';
import { openPdfium } from './pdfium.ts';

/**
 * Opens a PDF and gives each page's text, a line of print a line: also what is white, tiny, invisible or off the page.
 * Throws when it cannot be opened.
 */
export const readPages: ReadPages = async (bytes) => {
  const document = await (await openPdfium()).loadDocument(bytes);
  try {
    const texts: string[] = [];
    for (const page of document.pages()) {
      texts.push(page.getText().replaceAll('\r\n', '\n'));
      close(page);
    }
    return texts;
  } finally {
    document.destroy();
  }
};

/** The library closes a page only when it is drawn, and keeps the memory of one that was read alone. */
function close(page: PDFiumPage): void {
  const { module, pageIdx } = page as unknown as Opened;
  module._FPDF_ClosePage(pageIdx);
}

/** What a page of the library holds for itself. */
interface Opened {
  module: { _FPDF_ClosePage(page: number): void };
  pageIdx: number;
}
