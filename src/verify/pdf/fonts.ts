import { type PDFDict, type PDFDocument, PDFStream } from 'pdf-lib';
import type { ReportFault } from './pdf-fault.ts';
import { asDict, dictAt, dictsAt, key, nameAt } from './pdf-values.ts';

const PROGRAMS = ['FontFile', 'FontFile2', 'FontFile3'] as const;

/** Every font is embedded, and its glyphs map to characters. */
export function checkFonts(pdf: PDFDocument, find: ReportFault): void {
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    const font = asDict(pdf.context, object);
    if (!font || nameAt(font, 'Type') !== 'Font' || nameAt(font, 'Subtype').startsWith('CIDFont'))
      continue;
    const name = nameAt(font, 'BaseFont') || 'a font';
    if (nameAt(font, 'Subtype') !== 'Type0') {
      if (!isEmbedded(font))
        find(`Unexpected font ${name} that is not in the file, expected it`, '31-009');
      continue;
    }
    const [glyphs] = dictsAt(font, 'DescendantFonts');
    if (!glyphs || !isEmbedded(glyphs))
      find(`Unexpected font ${name} that is not in the file, expected it`, '31-009');
    else if (nameAt(glyphs, 'Subtype') === 'CIDFontType2' && !glyphs.has(key('CIDToGIDMap')))
      find(`Unexpected font ${name} without a map to its glyphs, expected one`, '31-006');
    if (!(font.lookup(key('ToUnicode')) instanceof PDFStream))
      find(
        `Unexpected font ${name} whose glyphs say no letters, expected a map to Unicode`,
        '10-001',
      );
  }
}

function isEmbedded(font: PDFDict): boolean {
  const descriptor = dictAt(font, 'FontDescriptor');
  return PROGRAMS.some((program) => descriptor?.lookup(key(program)) instanceof PDFStream);
}
