/**
 * Fields to type in. A template lays a link over whatever is drawn to write in, so that the engine gives it a place, a
 * page and a stand in the reading order; here each such link becomes a form field, and its structure element a Form
 * (PDF/UA-1, 7.18.4; ISO 32000-1, 12.7).
 *
 * A field draws nothing while it is empty: on paper the lines and boxes below it are as they were.
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

/** What the templates' `field` writes into a link: its kind, the size of its type in points, and its label. */
const FIELD = /^field:(lines|word|tick):([\d.]+):([\s\S]*)$/;

/** Bits of a field's flags. */
const MULTILINE = 1 << 12;
/** Bits of an annotation's flags: it is printed. */
const PRINTED = 1 << 2;
const LONGEST_NAME = 40;

const name = (text: string): PDFName => PDFName.of(text);

/** Turns every such link of `pdf` into a field that can be typed in; the font is made only where there is one. */
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

/** A tick, in a square that each reader stretches to the size of its box. */
const TICK = '2 w 1 J 1 j 2.5 10.5 m 7.5 5 l 17.5 16.5 l S';

interface Link {
  page: PDFRef;
  ref: PDFRef;
  link: PDFDict;
}

/** All links, page by page, in the order of each. */
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

/** Structure elements by the key that their annotation or page gives. */
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

/** A text that any reader of PDFs reads, whatever its letters. */
const textOf = (text: string): PDFObject =>
  /^[ -~]*$/.test(text)
    ? PDFString.of(text.replace(/[\\()]/g, '\\$&'))
    : PDFHexString.fromText(text);

function set(dict: PDFDict, entries: Record<string, PDFObject>): void {
  for (const [key, value] of Object.entries(entries)) dict.set(name(key), value);
}

/** Field names have no full stop: it would part a field from its parent. */
const slug = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '');
