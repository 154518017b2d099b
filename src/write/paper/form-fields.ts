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
  PDFRef,
  PDFString,
} from 'pdf-lib';
import { embedFieldFont, type FieldFont } from './field-font.ts';

/** What the templates' `field` writes into a link: its kind, the size of its type in points, and its label. */
const FIELD = /^field:(lines|word|tick):([\d.]+):([\s\S]*)$/;
/** As it stands in the file's bytes: as letters, or as a hexadecimal string where the label is not ASCII. */
const IN_BYTES = /field:(?:lines|word|tick):|<6669656c643a/i;

/** Bits of a field's flags. */
const MULTILINE = 1 << 12;
/** Bits of an annotation's flags: it is printed. */
const PRINTED = 1 << 2;
const LONGEST_NAME = 40;

/** Has a typeset file places to type in? */
export const hasFields = (bytes: string): boolean => IN_BYTES.test(bytes);

/** Turns every such link of `pdf` into a field that can be typed in with the letters of `font`. */
export function addFields(pdf: PDFDocument, font: FieldFont): void {
  const { context, catalog } = pdf;
  const elements = elementsByKey(pdf);
  const fields: PDFRef[] = [];
  let tick: PDFRef | undefined;
  for (const page of pdf.getPages())
    for (const ref of page.node.Annots()?.asArray() ?? []) {
      const link = context.lookup(ref);
      if (!(link instanceof PDFDict) || !(ref instanceof PDFRef)) continue;
      const [, kind, size, label] = FIELD.exec(contentsOf(link)) ?? [];
      if (kind === undefined || size === undefined || label === undefined) continue;
      for (const key of ['A', 'Border', 'Contents', 'QuadPoints']) link.delete(name(key));
      const text = label.replace(/\s+/g, ' ').trim();
      const entries = {
        Subtype: name('Widget'),
        P: page.ref,
        F: PDFNumber.of(PRINTED),
        T: string(`${String(fields.length + 1).padStart(2, '0')}-${slug(text)}`),
        TU: string(text),
      };
      for (const [key, value] of Object.entries(entries)) link.set(name(key), value);
      if (kind === 'tick') {
        tick ??= context.register(tickDrawing(pdf));
        setTick(link, tick);
      } else setText(link, Number(size), kind === 'lines');
      const element = elements.get(link.lookup(name('StructParent'), PDFNumber).asNumber());
      element?.set(name('S'), name('Form'));
      fields.push(ref);
    }
  if (fields.length === 0) return;
  catalog.set(
    name('AcroForm'),
    context.register(
      context.obj({
        Fields: fields,
        DR: { Font: { Field: embedFieldFont(context, font) } },
        DA: PDFString.of(appearance(12)),
      }),
    ),
  );
}

function setText(field: PDFDict, size: number, multiline: boolean): void {
  field.set(name('FT'), name('Tx'));
  field.set(name('DA'), PDFString.of(appearance(size)));
  if (multiline) field.set(name('Ff'), PDFNumber.of(MULTILINE));
}

function setTick(field: PDFDict, tick: PDFRef): void {
  field.set(name('FT'), name('Btn'));
  field.set(name('V'), name('Off'));
  field.set(name('AS'), name('Off'));
  field.set(name('AP'), field.context.obj({ N: { Yes: tick } }));
}

const appearance = (points: number): string => `/Field ${points} Tf 0 g`;

/** A tick, in a square that each reader stretches to the size of its box. */
const tickDrawing = ({ context }: PDFDocument) =>
  context.stream('2 w 1 J 1 j 2.5 10.5 m 7.5 5 l 17.5 16.5 l S', {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 20, 20],
  });

/** Structure elements by the key that their annotation or page gives. */
function elementsByKey({ context, catalog }: PDFDocument): Map<number, PDFDict> {
  const nums = catalog
    .lookup(name('StructTreeRoot'), PDFDict)
    .lookup(name('ParentTree'), PDFDict)
    .lookup(name('Nums'), PDFArray)
    .asArray()
    .map((item) => context.lookup(item));
  const elements = new Map<number, PDFDict>();
  for (let at = 0; at + 1 < nums.length; at += 2) {
    const [key, element] = [nums[at], nums[at + 1]];
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

/** A text string: as letters where it can be, which packs well; else in UTF-16. */
const string = (text: string): PDFString | PDFHexString =>
  /^[ -~]*$/.test(text)
    ? PDFString.of(text.replace(/[\\()]/g, '\\$&'))
    : PDFHexString.fromText(text);

/** Field names have no full stop: it would part a field from its parent. */
const slug = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '');

const name = (value: string) => PDFName.of(value);
