/**
 * Form fields. Templates put a link over each place to write in, so that Typst assigns it a position, a page and a
 * place in the reading order; here each such link becomes a form field, and its structure element a Form (PDF/UA-1,
 * 7.18.4; ISO 32000-1, 12.7). An empty field draws nothing, so that lines and boxes below it print unchanged.
 */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import { embedFieldFont, type FieldFont } from '#render/arrange/field-font.ts';

/** A link's target as the templates' `field` writes it: kind, type size in points, label. */
const FIELD = /^field:(lines|word|tick):([\d.]+):([\s\S]*)$/;

/** Field flags. */
const MULTILINE = 1 << 12;
/** Annotation flag: print. */
const PRINTED = 1 << 2;
const MAX_NAME_LENGTH = 40;

const name = (text: string): PDFName => PDFName.of(text);

/** Replaces these links by form fields; the font is created only where there are any. */
export async function addFields(pdf: PDFDocument, font: () => Promise<FieldFont>): Promise<void> {
  const { context, catalog } = pdf;
  const elements = elementsByKey(pdf);
  const fields: PDFRef[] = [];
  let tick: PDFRef | undefined;
  for (const { page, ref, link } of linksOf(pdf)) {
    const [, kind, size, label] = FIELD.exec(contentsOf(link)) ?? [];
    if (kind === undefined || size === undefined || label === undefined) continue;
    for (const key of ['A', 'Border', 'Contents', 'QuadPoints']) link.delete(name(key));
    const text = label.replace(/\s+/g, ' ').trim();
    set(link, {
      Subtype: name('Widget'),
      P: page,
      F: PDFNumber.of(PRINTED),
      T: textOf(`${String(fields.length + 1).padStart(2, '0')}-${slug(text)}`),
      TU: textOf(text),
    });
    if (kind === 'tick') {
      tick ??= context.register(
        context.stream(TICK, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 20, 20] }),
      );
      set(link, {
        FT: name('Btn'),
        V: name('Off'),
        AS: name('Off'),
        AP: context.obj({ N: { Yes: tick } }),
      });
    } else {
      set(link, { FT: name('Tx'), DA: PDFString.of(appearance(Number(size))) });
      if (kind === 'lines') link.set(name('Ff'), PDFNumber.of(MULTILINE));
    }
    const key = link.lookupMaybe(name('StructParent'), PDFNumber)?.asNumber();
    if (key !== undefined) elements.get(key)?.set(name('S'), name('Form'));
    fields.push(ref);
  }
  if (fields.length === 0) return;
  const form = context.obj({
    Fields: fields,
    DR: { Font: { Field: embedFieldFont(pdf, await font()) } },
    DA: PDFString.of(appearance(12)),
  });
  catalog.set(name('AcroForm'), context.register(form));
}

/** A tick in a unit square, scaled to its box. */
const TICK = '2 w 1 J 1 j 2.5 10.5 m 7.5 5 l 17.5 16.5 l S';

interface Link {
  page: PDFRef;
  ref: PDFRef;
  link: PDFDict;
}

/** All links, page by page. */
const linksOf = (pdf: PDFDocument): Link[] =>
  pdf.getPages().flatMap((page) =>
    (page.node.Annots()?.asArray() ?? []).flatMap((ref) => {
      const link = pdf.context.lookup(ref);
      return link instanceof PDFDict && ref instanceof PDFRef
        ? [{ page: page.ref, ref, link }]
        : [];
    }),
  );

const appearance = (points: number): string => `/Field ${points} Tf 0 g`;

/** Structure elements by their key in the parent tree. */
function elementsByKey(pdf: PDFDocument): Map<number, PDFDict> {
  const nums = pdf.catalog
    .lookupMaybe(name('StructTreeRoot'), PDFDict)
    ?.lookupMaybe(name('ParentTree'), PDFDict)
    ?.lookupMaybe(name('Nums'), PDFArray);
  const elements = new Map<number, PDFDict>();
  for (let at = 0; nums && at + 1 < nums.size(); at += 2) {
    const [key, element] = [nums.lookup(at), nums.lookup(at + 1)];
    if (key instanceof PDFNumber && element instanceof PDFDict)
      elements.set(key.asNumber(), element);
  }
  return elements;
}

function contentsOf(annotation: PDFDict): string {
  const contents = annotation.lookup(name('Contents'));
  return contents instanceof PDFString || contents instanceof PDFHexString
    ? contents.decodeText()
    : '';
}

/** A text string in UTF-16, which all readers support. */
const textOf = (text: string): PDFObject =>
  /^[ -~]*$/.test(text)
    ? PDFString.of(text.replace(/[\\()]/g, '\\$&'))
    : PDFHexString.fromText(text);

function set(dict: PDFDict, entries: Record<string, PDFObject>): void {
  for (const [key, value] of Object.entries(entries)) dict.set(name(key), value);
}

/** Field names have no full stop, which separates a field from its parent. */
const slug = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, MAX_NAME_LENGTH)
    .replace(/^-|-$/g, '');
