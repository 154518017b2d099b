/** Draws two pages on each side of an A4 sheet, with marks for the knife or the fold that a copier keeps. */
import { degrees, PDFDocument, type PDFEmbeddedPage, type PDFPage, rgb } from 'pdf-lib';
import type { Side } from './imposition.ts';
import { A4, PAPER_ONLY, printable, savePaper } from './paper-only.ts';

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
  const pages: Page[] = [];
  for (const bytes of sources) {
    const source = (await printable(bytes)).getPages();
    const drawn = await pdf.embedPages(source);
    for (const [index, page] of drawn.entries())
      pages.push({ drawn: page, angle: source[index]?.getRotation().angle ?? 0 });
  }
  for (const side of sides) {
    const sheet = pdf.addPage([LONG, SHORT]);
    for (const [index, which] of [side.left, side.right].entries()) {
      const page = which === null ? undefined : pages[which];
      if (page) drawHalf(sheet, page, (index * LONG) / 2, side.turned);
    }
    drawMarks(sheet, middle);
  }
  return savePaper(pdf, { ...PAPER_ONLY, title, duplex: sides.some(({ turned }) => turned) });
}

/** A page, and by how many degrees clockwise a reader turns it before showing it. */
interface Page {
  drawn: PDFEmbeddedPage;
  angle: number;
}

/** A page in the middle of its half: at half its area, or smaller where it is larger than A4 or lies on its side. */
function drawHalf(sheet: PDFPage, { drawn, angle }: Page, left: number, turned: boolean) {
  const turn = (((turned ? 180 : 0) - angle + 720) % 360) as 0 | 90 | 180 | 270;
  const lies = turn === 90 || turn === 270;
  const [wide, high] = lies ? [drawn.height, drawn.width] : [drawn.width, drawn.height];
  const scale = Math.min(SCALE, LONG / 2 / wide, SHORT / high);
  const [w, h] = [wide * scale, high * scale];
  const x = left + (LONG / 2 - w) / 2;
  const y = (SHORT - h) / 2;
  // Where the page's own lower left corner comes to lie.
  const corner = { 0: [x, y], 90: [x + w, y], 180: [x + w, y + h], 270: [x, y + h] }[turn];
  sheet.drawPage(drawn, {
    x: corner[0] ?? x,
    y: corner[1] ?? y,
    xScale: scale,
    yScale: scale,
    rotate: degrees(turn),
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
