import { PDFDict } from 'pdf-lib';
import type { ReportFault } from './pdf-fault.ts';
import { dictsAt, key, listAt, nameAt, textAt } from './pdf-values.ts';
import type { Element, Structure } from './structure-tree.ts';

/** Headings skip no level, table headers have a scope, and figures have alternative texts. */
export function checkStructure({ elements }: Structure, find: ReportFault): void {
  let level = 0;
  for (const element of elements) {
    if (element.type === 'TH') header(element, find);
    if (element.type === 'Figure') figure(element, find);
    const heading = /^H([1-6])$/.exec(element.type);
    if (!heading) continue;
    const next = Number(heading[1]);
    if (next > level + 1)
      find(
        `Unexpected heading of level ${next} after level ${level}, expected no level to be left out`,
        '14-003',
      );
    level = next;
  }
  if (elements.length > 0 && level === 0)
    find('Unexpected PDF without a heading, expected its title to be one');
}

function header(cell: Element, find: ReportFault): void {
  const scoped = attribute(cell, 'Scope', nameAt);
  if (!['Row', 'Column', 'Both'].includes(scoped ?? ''))
    find(
      'Unexpected header cell that does not say whether it heads a row or a column, expected its scope',
      '15-003',
    );
}

function figure(element: Element, find: ReportFault): void {
  if (textAt(element.dict, 'Alt') === '')
    find('Unexpected picture without a description, expected one', '13-004');
  if ((attribute(element, 'BBox', listAt)?.length ?? 0) !== 4)
    find('Unexpected picture that does not say where it is, expected its box', '13-004');
}

/** An attribute of an element, from any of its attribute objects. */
function attribute<T>(
  element: Element,
  name: string,
  read: (dict: PDFDict, name: string) => T,
): T | null {
  for (const dict of dictsAt(element.dict, 'A'))
    if (dict instanceof PDFDict && dict.has(key(name))) return read(dict, name);
  return null;
}
