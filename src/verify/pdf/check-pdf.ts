/**
 * Checks a PDF's tags, fonts, pages and links. Typst writes the tags; our templates, post-processing and the letter
 * desk's writer may break them. The note of a problem gives the number of the broken condition in the PDF Association's
 * Matterhorn Protocol 1.1 (PDF/UA-1).
 */
import type { PDFDocument } from 'pdf-lib';
import type { RuleId } from '#diagnostics/rules.ts';
import { checkAnnotations } from './annotations.ts';
import { checkDocument } from './document-facts.ts';
import { checkFonts } from './fonts.ts';
import { checkContent } from './page-content.ts';
import { checkPages } from './pages.ts';
import type { PdfFault, ReportFault } from './pdf-fault.ts';
import { checkStructure } from './structure-rules.ts';
import { readStructure } from './structure-tree.ts';

export interface PdfExpected {
  /** May pages be as large as A3? */
  poster: boolean;
  /** Is each page a slide? */
  slides: boolean;
  /** Is a link's URL among the contacts of the school and the help routes? */
  isListed: (uri: string) => boolean;
}

/** Every fault of a PDF, without duplicates. */
export function pdfFaults(pdf: PDFDocument, expected: PdfExpected): PdfFault[] {
  const faults = new Map<string, PdfFault>();
  const finder =
    (ruleId: RuleId): ReportFault =>
    (reason, condition) =>
      faults.set(reason, { ruleId, reason, note: noteOf(condition) });
  const whole = finder('product-whole');
  checkDocument(pdf, whole);
  checkPages(pdf, expected, finder('fits-page'), whole);
  checkFonts(pdf, whole);
  const structure = readStructure(pdf, whole);
  checkStructure(structure, whole);
  checkContent(pdf, structure, whole, finder('glyph-exists'));
  checkAnnotations(pdf, structure, whole, finder('contact-as-listed'), expected.isListed);
  return [...faults.values()];
}

const noteOf = (condition: string | undefined): string =>
  `Not everybody could read, print or trust it${condition ? ` (PDF/UA-1, Matterhorn ${condition})` : ''}. This is a fault of the program: please tell its makers.`;
