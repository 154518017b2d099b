import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface OpenPdf {
  title: string | undefined;
  lang: string | null;
  pages: number;
  /** All text, with single spaces. */
  text: string;
  /** Structure types that occur, e.g. `H1`, `TH`. */
  tags: string[];
  showsTitle: boolean;
  xmp: string;
}

/** Opens a PDF with readers that did not write it. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  const { metadata } = await pdf.getMetadata();
  const doc = await PDFDocument.load(bytes, { updateMetadata: false });
  const tags: string[] = [];
  for (const [, object] of doc.context.enumerateIndirectObjects())
    if (object instanceof PDFDict && object.has(PDFName.of('S')) && object.has(PDFName.of('P')))
      tags.push(String(object.get(PDFName.of('S'))).slice(1));
  return {
    title: doc.getTitle(),
    lang: String(doc.catalog.get(PDFName.of('Lang')) ?? '').replace(/[()]/g, '') || null,
    pages: pdf.numPages,
    text: texts.join(' ').replace(/\s+/g, ' '),
    tags,
    showsTitle: doc.catalog.getViewerPreferences()?.getDisplayDocTitle() ?? false,
    xmp: metadata?.getRaw() ?? '',
  };
}

/** Colours set in the drawing of a PDF that are not grey, as their three numbers. */
export async function coloursIn(bytes: Uint8Array): Promise<string[]> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false });
  const colours = new Set<string>();
  for (const [, object] of doc.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.has(PDFName.of('Length1'))) continue;
    const drawing = new TextDecoder('latin1').decode(decodePDFRawStream(object).decode());
    for (const [, red, green, blue] of drawing.matchAll(SET_COLOUR))
      if (red !== green || green !== blue) colours.add(`${red} ${green} ${blue}`);
  }
  return [...colours].sort();
}
const SET_COLOUR = /(?<![\d.] )(\d?\.?\d+) (\d?\.?\d+) (\d?\.?\d+) (?:scn?|rg)\b/gi;
