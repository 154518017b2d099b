import type { AdultDocument } from '#model/adult-document.ts';
import type { Report } from '#problems/problem.ts';
import { documentData } from './document-data.ts';
import { finishPdf } from './finish-pdf.ts';
import { fitSize } from './fit-size.ts';
import { adultLook } from './look-data.ts';
import { createPageContext } from './page-context.ts';
import type { PaperTools, Sheet } from './paper-tools.ts';
import { reportLastSide, reportPages } from './report-fit.ts';

const SIDES = 2;
/** Type sizes in points, best first. */
const SIZES = [11, 10.5, 10, 9.5, 9] as const;
/** The size that most documents fit at, by its place. */
const USUAL = 2;

/** For families, who don't read it at a desk. */
export const FOR_FAMILIES = [12, 11.5, 11, 10.5] as const;

/**
 * The staff briefing, the lead's report, a form or a handout: two sides.
 * @param sizes Of type, in points, best first.
 */
export async function writeAdultDocument(
  document: AdultDocument,
  tools: PaperTools,
  report: Report,
  sizes: readonly [number, ...number[]] = SIZES,
): Promise<Sheet> {
  const page = createPageContext(tools, report, false);
  const data = documentData(document, page);
  const set = await fitSize(sizes, USUAL, SIDES, (size) =>
    tools.typeset('adult-document', { ...data, look: adultLook(null, size) }, page.files),
  );
  reportPages(set, SIDES, document, report);
  reportLastSide(set, document, report);
  return { bytes: await finishPdf(set.pdf(), tools), pages: set.pages };
}
