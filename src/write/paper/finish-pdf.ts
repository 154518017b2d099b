/**
 * What typesetting leaves to do: the first cell of a body row becomes the row's header, places to write in become form
 * fields, readers show the title instead of the file name, the claim to be PDF/UA-1 stands in the metadata, and all of
 * it is told in few bytes. The file is read once and written once.
 */
import type { FieldFont } from './field-font.ts';
import { addFields, hasFields } from './form-fields.ts';
import { enlarge } from './pdf/enlarge.ts';
import { FLATE, type Flate } from './pdf/flate.ts';
import { latin1, textOfBytes } from './pdf/latin1.ts';
import {
  type Dict,
  dictOf,
  isStream,
  listOf,
  lookUp,
  type PdfFile,
  type Value,
} from './pdf/pdf-values.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { slimPdf } from './pdf/slim-pdf.ts';
import { writePdf } from './pdf/write-pdf.ts';

/** Each length of A3 is that of A4 times this. */
const A3 = Math.SQRT2;

export interface Finish {
  /** Every page is set as A4; for A3 it is drawn larger, with its tags as they are. */
  paper?: 'a4' | 'a3';
  /** The letters of form fields, for paper that may have some; made only where there are any. */
  fieldFont?: () => Promise<FieldFont>;
  /** What packs the file; default: as any reader's own engine can. */
  flate?: Flate;
}

export async function finishPdf(bytes: Uint8Array, finish: Finish = {}): Promise<Uint8Array> {
  const pdf = readPdf(bytes);
  await finishFile(pdf, finish);
  return writePdf(pdf, finish.flate);
}

/** The same to a file that has been read, and is still to be written. */
export async function finishFile(
  pdf: PdfFile,
  { paper = 'a4', fieldFont, flate = FLATE }: Finish = {},
): Promise<void> {
  showTitle(pdf);
  sureOfTags(pdf);
  claimAccessible(pdf);
  if (fieldFont && hasFields(pdf)) addFields(pdf, await fieldFont(), flate);
  nameRows(pdf);
  slimPdf(pdf, flate);
  if (paper === 'a3') enlarge(pdf, A3, flate);
}

function showTitle(pdf: PdfFile): void {
  const catalog = dictOf(pdf, pdf.root);
  const viewer = dictOf(pdf, catalog?.get('ViewerPreferences')) ?? new Map<string, Value>();
  viewer.set('DisplayDocTitle', 'true');
  catalog?.set('ViewerPreferences', viewer);
}

/**
 * Tags that are not suspected are what a file without the entry has (ISO 32000-1, 14.7.1); poppler calls one that says
 * so of the wrong type.
 */
function sureOfTags(pdf: PdfFile): void {
  const marks = dictOf(pdf, dictOf(pdf, pdf.root)?.get('MarkInfo'));
  if (marks?.get('Suspects') === 'false') marks.delete('Suspects');
}

/** The native engine writes the claim; its WebAssembly twin writes the tags alone. */
function claimAccessible(pdf: PdfFile): void {
  const metadata = lookUp(pdf, dictOf(pdf, pdf.root)?.get('Metadata'));
  if (!isStream(metadata) || metadata.dict.has('Filter')) return;
  const xmp = textOfBytes(metadata.bytes);
  if (xmp.includes('pdfuaid:part')) return;
  const claim =
    '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">' +
    '<pdfuaid:part>1</pdfuaid:part></rdf:Description>';
  metadata.bytes = latin1(xmp.replace('</rdf:RDF>', `${claim}</rdf:RDF>`));
}

function nameRows(pdf: PdfFile): void {
  for (const object of pdf.objects.values()) {
    if (!(object instanceof Map) || object.get('S') !== '/TBody') continue;
    for (const row of kids(pdf, object)) {
      const [cell] = kids(pdf, row);
      // A cell to fill in names nothing.
      if (cell?.get('S') !== '/TD' || kids(pdf, cell).some(isForm)) continue;
      cell.set('S', '/TH');
      cell.set('A', [
        new Map<string, Value>([
          ['O', '/Table'],
          ['Scope', '/Row'],
        ]),
      ]);
    }
  }
}

const kids = (pdf: PdfFile, element: Dict): Dict[] =>
  listOf(pdf, element.get('K')).flatMap((kid) => dictOf(pdf, kid) ?? []);

const isForm = (element: Dict): boolean => element.get('S') === '/Form';
