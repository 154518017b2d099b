import { PDFDict } from 'pdf-lib';
import type { Find } from './pdf-fault.ts';
import { dictsAt, key, listAt, nameAt, numberAt, textAt } from './pdf-values.ts';
import type { Element, Structure } from './structure-tree.ts';

/** Elements that stand in certain others alone (ISO 32000-1, 14.8.4.3). */
const PARENTS: Record<string, readonly string[]> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
};
/** Elements that hold certain others alone. */
const CHILDREN: Record<string, readonly string[]> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody', 'Caption'],
};
const CONDITION: Record<string, string> = {
  L: '09-005',
  LI: '09-005',
  LBody: '09-005',
  TOCI: '09-006',
};

/** The structure means what its types say: tables are tables, lists lists, and headings leave out no level. */
export function checkStructure({ elements }: Structure, find: Find): void {
  let level = 0;
  for (const element of elements) {
    nesting(element, find);
    if (element.type === 'Table') rows(element, find);
    if (element.type === 'TH') header(element, find);
    if (element.type === 'Figure') figure(element, find);
    const heading = /^H([1-6])$/.exec(element.type);
    if (heading) {
      const next = Number(heading[1]);
      if (next > level + 1)
        find(
          `Unexpected heading of level ${next} after level ${level}, expected no level to be left out`,
          '14-003',
        );
      level = next;
    }
    if (element.type === 'H')
      find('Unexpected heading without a level, expected H1 to H6', '14-007');
  }
  if (elements.length > 0 && level === 0)
    find('Unexpected PDF without a heading, expected its title to be one');
}

function nesting({ type, parent, children }: Element, find: Find): void {
  const homes = PARENTS[type];
  if (homes && !homes.includes(parent?.type ?? ''))
    find(
      `Unexpected tag ${type} in ${parent?.type ?? 'nothing'}, expected it in ${homes.join(' or ')}`,
      CONDITION[type] ?? '09-004',
    );
  const allowed = CHILDREN[type];
  for (const child of children)
    if (allowed && !allowed.includes(child.type))
      find(
        `Unexpected tag ${child.type} in ${type}, expected ${allowed.join(' or ')}`,
        CONDITION[type] ?? '09-004',
      );
}

/** Each row is as wide as the first, counting cells that span. */
function rows(table: Element, find: Find): void {
  const all = table.children
    .flatMap((part) => (part.type === 'TR' ? [part] : part.children))
    .filter(({ type }) => type === 'TR');
  const span = (cell: Element, name: string) => attribute(cell, name, numberAt) ?? 1;
  const down: number[] = [];
  const widths = all.map((row) => {
    let column = 0;
    for (const cell of row.children) {
      while ((down[column] ?? 0) > 0) column++;
      for (let across = span(cell, 'ColSpan'); across > 0; across--)
        down[column++] = span(cell, 'RowSpan');
    }
    while ((down[column] ?? 0) > 0) column++;
    for (const [at, left] of down.entries()) down[at] = Math.max(0, (left ?? 0) - 1);
    return column;
  });
  if (new Set(widths).size > 1)
    find(
      `Unexpected rows of ${[...new Set(widths)].join(' and ')} cells in one table, expected all of one width`,
      '15-004',
    );
}

function header(cell: Element, find: Find): void {
  const scoped = attribute(cell, 'Scope', nameAt);
  if (!['Row', 'Column', 'Both'].includes(scoped ?? ''))
    find(
      'Unexpected header cell that does not say whether it heads a row or a column, expected its scope',
      '15-003',
    );
}

function figure(element: Element, find: Find): void {
  if (textAt(element.dict, 'Alt') === '' && textAt(element.dict, 'ActualText') === '')
    find('Unexpected picture without a description, expected one', '13-004');
  if ((attribute(element, 'BBox', listAt)?.length ?? 0) !== 4)
    find('Unexpected picture that does not say where it is, expected its box', '13-004');
}

/** An attribute of an element, among all of its attribute objects. */
function attribute<T>(
  element: Element,
  name: string,
  read: (dict: PDFDict, name: string) => T,
): T | null {
  for (const dict of dictsAt(element.dict, 'A'))
    if (dict instanceof PDFDict && dict.has(key(name))) return read(dict, name);
  return null;
}
