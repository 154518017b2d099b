/**
 * What typesetting leaves to do: the first cell of a body row becomes the row's header, places to write in become form
 * fields, readers show the title instead of the file name, and the claim to be PDF/UA-1 stands in the metadata.
 */
import {
  decodePDFRawStream,
  ParseSpeeds,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFStreamWriter,
} from 'pdf-lib';
import type { FieldFont } from './field-font.ts';
import { addFields, hasFields } from './form-fields.ts';

const NO_PAUSE = Number.POSITIVE_INFINITY;
const OBJECTS_A_STREAM = 500;

/** Each length of A3 is that of A4 times this. */
const A3 = Math.SQRT2;

export interface Finish {
  /** Every page is set as A4; for A3 it is drawn larger, with its tags as they are. */
  paper?: 'a4' | 'a3';
  /** The letters of form fields, for paper that may have some; made only where there are any. */
  fieldFont?: () => Promise<FieldFont>;
}

export async function finishPdf(
  bytes: Uint8Array,
  { paper = 'a4', fieldFont }: Finish = {},
): Promise<Uint8Array> {
  const source = new TextDecoder('latin1').decode(bytes);
  const font = fieldFont && hasFields(source) ? await fieldFont() : null;
  if (paper === 'a4' && isFinished(source) && !font) return bytes;
  const pdf = await PDFDocument.load(bytes, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  pdf.catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
  if (paper === 'a3') for (const page of pdf.getPages()) page.scale(A3, A3);
  claimAccessible(pdf);
  if (font) addFields(pdf, font);
  nameRows(pdf.context);
  // As pdf.save() does, with larger object streams: each costs a start of the compressor, and small ones pack badly.
  await pdf.flush();
  const writer = PDFStreamWriter.forContext(pdf.context, NO_PAUSE, true, OBJECTS_A_STREAM);
  return writer.serializeToBuffer();
}

/** A sheet without a table, from the native engine, has nothing left to do: reading it in again would cost most of its making. */
function isFinished(source: string): boolean {
  return (
    source.includes('/DisplayDocTitle true') &&
    source.includes('pdfuaid:part') &&
    !source.includes('/TBody')
  );
}

/** The native engine writes the claim; its WebAssembly twin writes the tags alone. */
function claimAccessible(pdf: PDFDocument) {
  const stream = pdf.catalog.lookup(name('Metadata'));
  if (!(stream instanceof PDFRawStream)) return;
  const xmp = new TextDecoder().decode(decodePDFRawStream(stream).decode());
  if (xmp.includes('pdfuaid:part')) return;
  const claim =
    '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">' +
    '<pdfuaid:part>1</pdfuaid:part></rdf:Description>';
  const claimed = new TextEncoder().encode(xmp.replace('</rdf:RDF>', `${claim}</rdf:RDF>`));
  const metadata = pdf.context.stream(claimed, { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(name('Metadata'), pdf.context.register(metadata));
}

function nameRows(context: PDFContext) {
  for (const [, element] of context.enumerateIndirectObjects()) {
    if (!(element instanceof PDFDict) || element.get(name('S')) !== name('TBody')) continue;
    for (const row of kids(element)) {
      const [cell] = kids(row);
      // A cell to fill in names nothing.
      if (cell?.get(name('S')) !== name('TD') || kids(cell).some(isForm)) continue;
      cell.set(name('S'), name('TH'));
      cell.set(name('A'), context.obj([{ O: 'Table', Scope: 'Row' }]));
    }
  }
}

function kids(element: PDFDict): PDFDict[] {
  const inside = element.lookup(name('K'));
  const all = inside instanceof PDFArray ? inside.asArray() : [inside];
  return all
    .map((kid) => element.context.lookup(kid))
    .filter((kid): kid is PDFDict => kid instanceof PDFDict);
}

const isForm = (element: PDFDict) => element.get(name('S')) === name('Form');

const name = (value: string) => PDFName.of(value);
