/** Draws two pages on each side of an A4 sheet, with marks for the knife or the fold that a copier keeps. */
import { degrees, PDFDocument, type PDFEmbeddedPage, type PDFPage, rgb } from 'pdf-lib';
import type { Side } from './imposition.ts';
import { A4, PAPER_ONLY, printable, savePdf } from './paper-only.ts';

const [SHORT, LONG] = A4;
/** Marks at the middle of both long edges, in points: clear of the edge that no printer reaches. */
const MARK = { from: 14, to: 34, thickness: 1 };
const DASH = [3, 3];
/** A4 on half of A4: half the area. */
const SCALE = Math.SQRT1_2;

interface Imposition {
  title: string;
  /** Where the middle is folded, the marks are dashed; where it is cut, they are solid. */
  middle: 'fold' | 'cut';
}

/** @param sources PDFs whose pages, one after the other, the sides name by index. */
export async function impose(
  sources: readonly Uint8Array[],
  sides: readonly Side[],
  { title, middle }: Imposition,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const pages: PDFEmbeddedPage[] = [];
  for (const bytes of sources) {
    const source = await printable(bytes);
    pages.push(...(await pdf.embedPages(source.getPages())));
  }
  for (const side of sides) {
    const sheet = pdf.addPage([LONG, SHORT]);
    for (const [index, which] of [side.left, side.right].entries()) {
      const page = which === null ? undefined : pages[which];
      if (page) drawHalf(sheet, page, (index * LONG) / 2, side.turned);
    }
    drawMarks(sheet, middle);
  }
  return savePdf(pdf, { ...PAPER_ONLY, title, duplex: sides.some(({ turned }) => turned) });
}

function drawHalf(sheet: PDFPage, page: PDFEmbeddedPage, left: number, turned: boolean) {
  const width = page.width * SCALE;
  const height = page.height * SCALE;
  const fit = Math.min(1, LONG / 2 / width, SHORT / height);
  const [w, h] = [width * fit, height * fit];
  const x = left + (LONG / 2 - w) / 2;
  const y = (SHORT - h) / 2;
  sheet.drawPage(page, {
    x: turned ? x + w : x,
    y: turned ? y + h : y,
    width: w,
    height: h,
    ...(turned ? { rotate: degrees(180) } : {}),
  });
}

function drawMarks(sheet: PDFPage, middle: Imposition['middle']) {
  for (const [from, to] of [
    [MARK.from, MARK.to],
    [SHORT - MARK.to, SHORT - MARK.from],
  ] as const)
    sheet.drawLine({
      start: { x: LONG / 2, y: from },
      end: { x: LONG / 2, y: to },
      thickness: MARK.thickness,
      color: rgb(0, 0, 0),
      ...(middle === 'fold' ? { dashArray: DASH } : {}),
    });
}
