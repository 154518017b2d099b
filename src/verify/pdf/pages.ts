import type { PDFDocument } from 'pdf-lib';
import type { ReportFault } from './pdf-fault.ts';
import { listAt, nameAt } from './pdf-values.ts';

/** Page sides in points (ISO 216). */
const A4 = [595.28, 841.89] as const;
const A3 = [841.89, 1190.55] as const;
/** A slide of 1280 × 720 pixels, for the screen. */
const SLIDE = [540, 960] as const;
/** Tolerance in points. */
const ROUNDING = 0.5;

/** Pages have a size that a school's copier supports, and are read in tag order. */
export function checkPages(
  pdf: PDFDocument,
  { poster, slides }: { poster: boolean; slides: boolean },
  sized: ReportFault,
  tagged: ReportFault,
): void {
  for (const [index, page] of pdf.getPages().entries()) {
    const at = `page ${index + 1}`;
    const { width, height } = page.getMediaBox();
    const is = ([short, long]: readonly [number, number]) =>
      near(Math.min(width, height), short) && near(Math.max(width, height), long);
    const sizes = slides ? [SLIDE] : poster ? [A4, A3] : [A4];
    if (!sizes.some(is))
      sized(
        `Unexpected ${at} of ${mm(width)} × ${mm(height)} mm, expected ${slides ? 'a slide of 16:9' : poster ? 'A4 or A3' : 'A4'}`,
      );
    if (listAt(page.node, 'Annots').length > 0 && nameAt(page.node, 'Tabs') !== 'S')
      tagged(`Unexpected tab order of ${at}, expected that of its tags`, '28-009');
  }
}

const near = (value: number, wanted: number) => Math.abs(value - wanted) < ROUNDING;
const mm = (points: number) => Math.round((points / 72) * 25.4);
