/**
 * Post-processes Typst's PDFs: the first cell of a body row becomes its header, places to write in become form fields,
 * and viewers show the title instead of the file name.
 */
import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFStreamWriter,
} from 'pdf-lib';
import type { FieldFont } from '#render/arrange/field-font.ts';
import { addFields } from './form-fields.ts';
import { reverseLigatures } from './reverse-ligatures.ts';

/** A3 lengths are those of A4 times √2. */
const A3 = Math.SQRT2;
const NO_PAUSE = Number.POSITIVE_INFINITY;
const OBJECTS_A_STREAM = 500;

const name = (text: string): PDFName => PDFName.of(text);

export interface Finish {
  /** Pages are typeset as A4 and scaled to A3, tags included. */
  paper?: 'a4' | 'a3';
  /** The font of form fields, created only where there are any. */
  fieldFont?: () => Promise<FieldFont>;
}

/** @param bytes Typst's output. @returns The PDF with corrected tags and title. */
export async function finishPdf(
  bytes: Uint8Array,
  { paper = 'a4', fieldFont }: Finish = {},
): Promise<Uint8Array> {
  const pdf = await openPdf(bytes);
  pdf.catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
  // Poppler reports the entry `Suspects` as the wrong type; its default, false, is right.
  pdf.catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.delete(name('Suspects'));
  if (fieldFont) await addFields(pdf, fieldFont);
  nameRows(pdf);
  dropLineColours(pdf);
  reverseLigatures(pdf);
  if (paper === 'a3') enlarge(pdf);
  return savePdf(pdf);
}

/** Opens a PDF without updating its dates. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });

/** Saves reproducibly: no date, no id, fixed compression. */
export async function savePdf(pdf: PDFDocument): Promise<Uint8Array> {
  await pdf.flush();
  return PDFStreamWriter.forContext(
    pdf.context,
    NO_PAUSE,
    true,
    OBJECTS_A_STREAM,
  ).serializeToBuffer();
}

/** Makes the first cell of a row its header, unless it is empty. */
function nameRows(pdf: PDFDocument): void {
  const { context } = pdf;
  for (const [, body] of context.enumerateIndirectObjects()) {
    if (!(body instanceof PDFDict) || body.get(name('S')) !== name('TBody')) continue;
    for (const row of kidsOf(body)) {
      const [cell] = kidsOf(row);
      if (cell?.get(name('S')) !== name('TD') || kidsOf(cell).some(isForm)) continue;
      cell.set(name('S'), name('TH'));
      cell.set(name('A'), context.obj([{ O: 'Table', Scope: 'Row' }]));
    }
  }
}

/** Child elements; a single child is not in an array. */
function kidsOf(element: PDFDict): PDFDict[] {
  const kids = element.lookup(name('K'));
  const list = kids instanceof PDFArray ? kids.asArray() : [kids];
  return list.flatMap((kid) => {
    const found = kid && element.context.lookup(kid);
    return found instanceof PDFDict ? [found] : [];
  });
}

const isForm = (element: PDFDict): boolean => element.get(name('S')) === name('Form');

/**
 * Removes border colours of table cells: they are irrelevant to screen readers, and Poppler reports a single colour for
 * four sides as the wrong type.
 */
function dropLineColours(pdf: PDFDocument): void {
  for (const attributes of allAttributes(pdf)) attributes.delete(name('BorderColor'));
}

/** Scales every page, with the positions in tags and bookmarks. */
function enlarge(pdf: PDFDocument): void {
  for (const page of pdf.getPages()) page.scale(A3, A3);
  for (const [, object] of pdf.context.enumerateIndirectObjects())
    for (const array of arraysIn(object)) {
      // `[page /XYZ left top zoom]`: a bookmark's destination.
      const isPlace = array.size() > 3 && array.get(1) === name('XYZ');
      if (isPlace) for (const at of [2, 3]) scaleAt(array, at);
    }
  for (const attributes of allAttributes(pdf)) {
    const box = attributes.lookupMaybe(name('BBox'), PDFArray);
    for (let at = 0; box && at < box.size(); at++) scaleAt(box, at);
  }
}

const arraysIn = (object: PDFObject): PDFArray[] => {
  if (object instanceof PDFArray) return [object];
  if (!(object instanceof PDFDict)) return [];
  const action = object.lookup(name('A'));
  return [
    object.lookup(name('Dest')),
    action instanceof PDFDict ? action.lookup(name('D')) : null,
  ].filter((found) => found instanceof PDFArray);
};

/** The attributes of all structure elements. */
const allAttributes = (pdf: PDFDocument): PDFDict[] =>
  pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.has(name('P')) ? attributesOf(object) : [],
    );

function attributesOf(element: PDFDict): PDFDict[] {
  const found = element.lookup(name('A'));
  const list = found instanceof PDFArray ? found.asArray() : [found];
  return list.flatMap((each) => {
    const attributes = each && element.context.lookup(each);
    return attributes instanceof PDFDict ? [attributes] : [];
  });
}

function scaleAt(array: PDFArray, at: number): void {
  const value = array.lookup(at);
  if (value instanceof PDFNumber) array.set(at, PDFNumber.of(value.asNumber() * A3));
}
