import { type PDFArray, PDFDict, type PDFDocument, PDFNumber, PDFRef } from 'pdf-lib';
import type { ReportFault } from './pdf-fault.ts';
import { asDict, dictAt, key, listAt, nameAt } from './pdf-values.ts';

/** An element of the structure tree, which screen readers walk. */
export interface Element {
  type: string;
  dict: PDFDict;
}

export interface Structure {
  /** All elements in reading order. */
  elements: Element[];
  /** The element of each piece of marked content, by page and marked-content id. */
  content: Map<PDFRef, Map<number, Element>>;
  /** The element of each annotation. */
  annotations: Map<PDFRef, Element>;
  /** Entries of the parent tree (content to structure), by key. */
  parents: Map<number, PDFDict | PDFArray>;
}

/** Reads the structure tree, and reports what cannot be read. */
export function readStructure(pdf: PDFDocument, find: ReportFault): Structure {
  const structure: Structure = {
    elements: [],
    content: new Map(),
    annotations: new Map(),
    parents: new Map(),
  };
  const root = dictAt(pdf.catalog, 'StructTreeRoot');
  if (!root) {
    find('Unexpected PDF without tags, expected them', '01-005');
    return structure;
  }
  const contentOn = (page: PDFRef, number: number, element: Element) => {
    const pieces = structure.content.get(page) ?? new Map<number, Element>();
    structure.content.set(page, pieces.set(number, element));
  };
  const walk = (dict: PDFDict, inherited: PDFRef | null): void => {
    const element: Element = { type: nameAt(dict, 'S'), dict };
    structure.elements.push(element);
    const page = refAt(dict, 'Pg') ?? inherited;
    for (const kid of listAt(dict, 'K')) {
      const value = pdf.context.lookup(kid);
      if (value instanceof PDFNumber) {
        if (page) contentOn(page, value.asNumber(), element);
        continue;
      }
      if (!(value instanceof PDFDict)) continue;
      const kind = nameAt(value, 'Type');
      const number = value.lookup(key('MCID'));
      if (kind === 'OBJR') {
        const object = refAt(value, 'Obj');
        if (object) structure.annotations.set(object, element);
      } else if (kind === 'MCR' && number instanceof PDFNumber) {
        const on = refAt(value, 'Pg') ?? page;
        if (on) contentOn(on, number.asNumber(), element);
      } else walk(value, page);
    }
  };
  for (const top of listAt(root, 'K')) {
    const dict = asDict(pdf.context, top);
    if (dict) walk(dict, null);
  }
  readParents(root, structure.parents);
  return structure;
}

function readParents(root: PDFDict, parents: Structure['parents']): void {
  const tree = dictAt(root, 'ParentTree');
  const leaf = (node: PDFDict): void => {
    const nums = listAt(node, 'Nums').map((item) => root.context.lookup(item));
    for (let at = 0; at + 1 < nums.length; at += 2) {
      const [number, value] = [nums[at], nums[at + 1]];
      if (number instanceof PDFNumber && value)
        parents.set(number.asNumber(), value as PDFDict | PDFArray);
    }
    for (const kid of listAt(node, 'Kids')) {
      const dict = asDict(root.context, kid);
      if (dict) leaf(dict);
    }
  };
  if (tree) leaf(tree);
}

function refAt(dict: PDFDict, name: string): PDFRef | null {
  const value = dict.get(key(name));
  return value instanceof PDFRef ? value : null;
}
