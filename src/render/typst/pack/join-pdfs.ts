/** Joins sheets into one PDF, each starting on a front page, with bookmarks and page labels. */
import { PDFDocument, PDFHexString, PDFName, type PDFPage, type PDFRef } from 'pdf-lib';
import { PAPER_ONLY, printable, savePaper } from './paper-only.ts';

export interface PackPart {
  bytes: Uint8Array;
  /** Bookmark, e.g. “2 Our plan: 30 copies”. */
  bookmark: string;
  /** Prefix of its page numbers in a viewer's page list, e.g. “2-”. */
  label: string;
  /** Are all pages fronts? Cutting cards would damage content on their back. */
  oneSided: boolean;
}

export async function joinPdfs(parts: readonly PackPart[], title: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const starts: PDFRef[] = [];
  const labels: { page: number; label: string }[] = [];
  for (const { bytes, label, oneSided } of parts) {
    const source = await printable(bytes);
    const pages = await pdf.copyPages(source, source.getPageIndices());
    labels.push({ page: pdf.getPageCount(), label });
    for (const [index, page] of pages.entries()) {
      pdf.addPage(page);
      if (index === 0) starts.push(page.ref);
      const last = index === pages.length - 1;
      if (oneSided || (last && index % 2 === 0)) addBlankBack(pdf, page);
    }
  }
  labelPages(pdf, labels);
  addOutline(
    pdf,
    parts.map(({ bookmark }, index) => ({ bookmark, page: starts[index] as PDFRef })),
  );
  return savePaper(pdf, { ...PAPER_ONLY, title, duplex: true });
}

/** A blank page of the same size. */
function addBlankBack(pdf: PDFDocument, front: PDFPage) {
  const { width, height } = front.getSize();
  pdf.addPage([width, height]);
}

function labelPages(pdf: PDFDocument, labels: readonly { page: number; label: string }[]) {
  const { context } = pdf;
  const numbers = labels.flatMap(({ page, label }) => [
    page,
    context.obj({ S: 'D', P: PDFHexString.fromText(label) }),
  ]);
  pdf.catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: numbers }));
}

function addOutline(pdf: PDFDocument, items: readonly { bookmark: string; page: PDFRef }[]) {
  const { context } = pdf;
  const outline = context.nextRef();
  const refs = items.map(() => context.nextRef());
  for (const [index, { bookmark, page }] of items.entries()) {
    const [before, after] = [refs[index - 1], refs[index + 1]];
    context.assign(
      refs[index] as PDFRef,
      context.obj({
        Title: PDFHexString.fromText(bookmark),
        Parent: outline,
        Dest: [page, 'Fit'],
        ...(before ? { Prev: before } : {}),
        ...(after ? { Next: after } : {}),
      }),
    );
  }
  const [first] = refs;
  const last = refs.at(-1);
  if (!first || !last) return;
  context.assign(
    outline,
    context.obj({ Type: 'Outlines', First: first, Last: last, Count: refs.length }),
  );
  pdf.catalog.set(PDFName.of('Outlines'), outline);
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}
