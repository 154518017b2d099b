/**
 * Fields to type in. A template lays a link over whatever is drawn to write in, so that the engine gives it a place, a
 * page and a stand in the reading order; here each such link becomes a form field, and its structure element a Form
 * (PDF/UA-1, 7.18.4; ISO 32000-1, 12.7).
 *
 * A field draws nothing while it is empty: on paper the lines and boxes below it are as they were.
 */
import { embedFieldFont, type FieldFont } from './field-font.ts';
import { FLATE, type Flate } from './pdf/flate.ts';
import { latin1 } from './pdf/latin1.ts';
import {
  addObject,
  type Dict,
  dictOf,
  listOf,
  type PdfFile,
  Ref,
  textOf,
  textToken,
  type Value,
} from './pdf/pdf-values.ts';

/** What the templates' `field` writes into a link: its kind, the size of its type in points, and its label. */
const FIELD = /^field:(lines|word|tick):([\d.]+):([\s\S]*)$/;

/** Bits of a field's flags. */
const MULTILINE = 1 << 12;
/** Bits of an annotation's flags: it is printed. */
const PRINTED = 1 << 2;
const LONGEST_NAME = 40;

/** Has a typeset file places to type in? */
export const hasFields = (pdf: PdfFile): boolean =>
  linksOf(pdf).some(({ link }) => FIELD.test(contentsOf(link)));

/** Turns every such link of `pdf` into a field that can be typed in with the letters of `font`. */
export function addFields(pdf: PdfFile, font: FieldFont, flate: Flate = FLATE): void {
  const elements = elementsByKey(pdf);
  const fields: Ref[] = [];
  let tick: Ref | undefined;
  for (const { page, ref, link } of linksOf(pdf)) {
    const [, kind, size, label] = FIELD.exec(contentsOf(link)) ?? [];
    if (kind === undefined || size === undefined || label === undefined) continue;
    for (const key of ['A', 'Border', 'Contents', 'QuadPoints']) link.delete(key);
    const text = label.replace(/\s+/g, ' ').trim();
    set(link, {
      Subtype: '/Widget',
      P: page,
      F: String(PRINTED),
      T: textToken(`${String(fields.length + 1).padStart(2, '0')}-${slug(text)}`),
      TU: textToken(text),
    });
    if (kind === 'tick') {
      tick ??= addObject(pdf, tickDrawing());
      set(link, {
        FT: '/Btn',
        V: '/Off',
        AS: '/Off',
        AP: new Map([['N', new Map([['Yes', tick]])]]),
      });
    } else {
      set(link, { FT: '/Tx', DA: textToken(appearance(Number(size))) });
      if (kind === 'lines') link.set('Ff', String(MULTILINE));
    }
    elements.get(Number(link.get('StructParent')))?.set('S', '/Form');
    fields.push(ref);
  }
  if (fields.length === 0) return;
  const fonts: Dict = new Map([['Field', embedFieldFont(pdf, font, flate)]]);
  const form = new Map<string, Value>([
    ['Fields', fields],
    ['DR', new Map([['Font', fonts]])],
    ['DA', textToken(appearance(12))],
  ]);
  dictOf(pdf, pdf.root)?.set('AcroForm', addObject(pdf, form));
}

interface Link {
  page: Ref;
  ref: Ref;
  link: Dict;
}

/** All links, page by page, in the order of each. */
function linksOf(pdf: PdfFile): Link[] {
  return pagesUnder(pdf, dictOf(pdf, pdf.root)?.get('Pages')).flatMap((page) =>
    listOf(pdf, dictOf(pdf, page)?.get('Annots')).flatMap((ref) => {
      const link = dictOf(pdf, ref);
      return link && ref instanceof Ref ? [{ page, ref, link }] : [];
    }),
  );
}

function pagesUnder(pdf: PdfFile, node: Value | undefined): Ref[] {
  const found = dictOf(pdf, node);
  if (!found || !(node instanceof Ref)) return [];
  if (found.get('Type') === '/Page') return [node];
  return listOf(pdf, found.get('Kids')).flatMap((kid) => pagesUnder(pdf, kid));
}

const appearance = (points: number): string => `/Field ${points} Tf 0 g`;

/** A tick, in a square that each reader stretches to the size of its box. */
const tickDrawing = () => ({
  dict: new Map<string, Value>([
    ['Type', '/XObject'],
    ['Subtype', '/Form'],
    ['BBox', ['0', '0', '20', '20']],
  ]),
  bytes: latin1('2 w 1 J 1 j 2.5 10.5 m 7.5 5 l 17.5 16.5 l S'),
});

/** Structure elements by the key that their annotation or page gives. */
function elementsByKey(pdf: PdfFile): Map<number, Dict> {
  const tree = dictOf(pdf, dictOf(pdf, pdf.root)?.get('StructTreeRoot'));
  const nums = listOf(pdf, dictOf(pdf, tree?.get('ParentTree'))?.get('Nums'));
  const elements = new Map<number, Dict>();
  for (let at = 0; at + 1 < nums.length; at += 2) {
    const element = dictOf(pdf, nums[at + 1]);
    if (element) elements.set(Number(nums[at]), element);
  }
  return elements;
}

function contentsOf(annotation: Dict): string {
  const contents = annotation.get('Contents');
  return typeof contents === 'string' ? textOf(contents) : '';
}

function set(dict: Dict, entries: Record<string, Value>): void {
  for (const [key, value] of Object.entries(entries)) dict.set(key, value);
}

/** Field names have no full stop: it would part a field from its parent. */
const slug = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '');
