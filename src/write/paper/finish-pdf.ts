/**
 * What typesetting leaves to do: the first cell of a body row becomes the row's header, readers show the title
 * instead of the file name, and the claim to be PDF/UA-1 stands in the metadata.
 */
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
} from 'pdf-lib';

export async function finishPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  pdf.catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
  claimAccessible(pdf);
  nameRows(pdf.context);
  return pdf.save({ objectsPerTick: Number.POSITIVE_INFINITY, updateFieldAppearances: false });
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
      if (cell?.get(name('S')) !== name('TD')) continue;
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

const name = (value: string) => PDFName.of(value);
