/** Extracts the text of a PDF's pages with PDFium. */
import type { PDFiumPage } from '@hyzyla/pdfium';
import type { ReadPages } from '#verify/open-product.ts';
import { openPdfium } from './pdfium.ts';

/**
 * A text per page, a line per printed line, including white, tiny, invisible and off-page text. Throws when the PDF
 * cannot be opened.
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

/** Frees a page: the library does so only when a page is rendered, and leaks pages whose text alone was read. */
function close(page: PDFiumPage): void {
  const { module, pageIdx } = page as unknown as Opened;
  module._FPDF_ClosePage(pageIdx);
}

/** The library's private fields of a page. */
interface Opened {
  module: { _FPDF_ClosePage(page: number): void };
  pageIdx: number;
}
