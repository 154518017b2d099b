/** PDFs for the copier: pages of other PDFs without tags, links and form fields. */
import { type PDFDict, type PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { openPdf, savePdf } from '../finish-pdf.ts';

/** A PDF whose pages can be copied into another: references from the pages to the rest of the file are removed. */
export async function printable(bytes: Uint8Array): Promise<PDFDocument> {
  const pdf = await openPdf(bytes);
  for (const { node } of pdf.getPages()) {
    for (const key of ['Annots', 'StructParents', 'Tabs'] as const) node.delete(PDFName.of(key));
  }
  return pdf;
}

interface Finish {
  title: string;
  lang: string;
  /** Duplex, flipped on the long edge. */
  duplex: boolean;
}

export const PAPER_ONLY = { lang: 'en-GB' } as const;

/** Saves a PDF for the copier, reproducibly. */
export async function savePaper(
  pdf: PDFDocument,
  { title, lang, duplex }: Finish,
): Promise<Uint8Array> {
  pdf.setTitle(title);
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of(lang));
  const shown: PDFDict = pdf.catalog.getOrCreateViewerPreferences().dict;
  shown.set(PDFName.of('DisplayDocTitle'), pdf.context.obj(true));
  shown.set(PDFName.of('PrintScaling'), PDFName.of('None'));
  if (duplex) shown.set(PDFName.of('Duplex'), PDFName.of('DuplexFlipLongEdge'));
  return savePdf(pdf);
}
