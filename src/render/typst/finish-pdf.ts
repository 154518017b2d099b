/**
 * What typesetting leaves to do: the first cell of a body row becomes the row's header, places to write in become form
 * fields, and readers show the title instead of the file name.
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
import { turnSigns } from './turn-signs.ts';

/** Each length of A3 is that of A4 times this. */
const A3 = Math.SQRT2;
const NO_PAUSE = Number.POSITIVE_INFINITY;
const OBJECTS_A_STREAM = 500;

const name = (text: string): PDFName => PDFName.of(text);

export interface Finish {
  /** Every page is set as A4; for A3 it is drawn larger, with its tags as they are. */
  paper?: 'a4' | 'a3';
  /** The letters of form fields, for paper that may have some; made only where there are any. */
  fieldFont?: () => Promise<FieldFont>;
}

/** @param bytes A PDF as the typesetter made it. @returns The same, tagged and titled as its readers need it. */
export async function finishPdf(
  bytes: Uint8Array,
  { paper = 'a4', fieldFont }: Finish = {},
): Promise<Uint8Array> {
  const pdf = await openPdf(bytes);
  pdf.catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
  // Tags that are not suspected are what a file without the entry has; poppler calls one that says so of the wrong type.
  pdf.catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.delete(name('Suspects'));
  if (fieldFont) await addFields(pdf, fieldFont);
  nameRows(pdf);
  dropLineColours(pdf);
  turnSigns(pdf);
  if (paper === 'a3') enlarge(pdf);
  return savePdf(pdf);
}

/** A PDF to change, with its dates as they are. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });

/** The bytes, the same each time: no date, no id, one way of packing. */
export async function savePdf(pdf: PDFDocument): Promise<Uint8Array> {
  await pdf.flush();
  return PDFStreamWriter.forContext(
    pdf.context,
    NO_PAUSE,
    true,
    OBJECTS_A_STREAM,
  ).serializeToBuffer();
}

/** A row is read out by its first cell, unless that is one to fill in. */
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

/** Structure elements below one; a lone child stands without a list. */
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
 * What colour the lines about a table's cell have says nothing to who cannot see them, and poppler calls one colour for
 * all four sides of the wrong type.
 */
function dropLineColours(pdf: PDFDocument): void {
  for (const attributes of allAttributes(pdf)) attributes.delete(name('BorderColor'));
}

/** Draws every page larger, with the places that tags and bookmarks tell of. */
function enlarge(pdf: PDFDocument): void {
  for (const page of pdf.getPages()) page.scale(A3, A3);
  for (const [, object] of pdf.context.enumerateIndirectObjects())
    for (const array of arraysIn(object)) {
      // `[page /XYZ left top zoom]`: where a bookmark leads.
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

/** The attributes of every tag. */
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
