import { type PDFDict, type PDFDocument, PDFRef } from 'pdf-lib';
import type { ReportFault } from './pdf-fault.ts';
import { asDict, dictAt, listAt, nameAt, numberAt, textAt } from './pdf-values.ts';
import type { Structure } from './structure-tree.ts';

/** Links and form fields are reachable and labelled, and links lead only to listed contacts. */
export function checkAnnotations(
  pdf: PDFDocument,
  structure: Structure,
  find: ReportFault,
  contact: ReportFault,
  isListed: (uri: string) => boolean,
): void {
  const fields = fieldRefs(pdf);
  const names = new Set<string>();
  for (const [index, { node }] of pdf.getPages().entries())
    for (const ref of listAt(node, 'Annots')) {
      const annotation = asDict(pdf.context, ref);
      if (!annotation) continue;
      const at = `on page ${index + 1}`;
      const kind = nameAt(annotation, 'Subtype');
      const element = ref instanceof PDFRef ? structure.annotations.get(ref) : undefined;
      const back = structure.parents.get(numberAt(annotation, 'StructParent') ?? -1);
      if (element && back !== element.dict)
        find(`Unexpected ${kind} ${at} that does not lead to its tag, expected it to`, '28-002');
      if (kind === 'Link') {
        if (element?.type !== 'Link')
          find(`Unexpected link ${at} outside a Link tag, expected it there`, '28-011');
        if (textAt(annotation, 'Contents') === '')
          find(`Unexpected link ${at} that says nothing, expected its description`, '28-012');
        checkTarget(annotation, at, contact, isListed);
      } else if (kind === 'Widget') {
        if (element?.type !== 'Form')
          find(`Unexpected field ${at} outside a Form tag, expected it there`, '28-010');
        const label = textAt(annotation, 'TU');
        if (label === '')
          find(
            `Unexpected field ${at} without a label, expected what a screen reader says`,
            '28-005',
          );
        const name = textAt(annotation, 'T');
        if (name === '' || names.has(name))
          find(`Unexpected field name “${name}” ${at}, expected one of its own`);
        names.add(name);
        if (!(ref instanceof PDFRef) || !fields.has(ref))
          find(`Unexpected field “${name}” ${at} that is not in the form, expected it there`);
      }
    }
}

function checkTarget(
  link: PDFDict,
  at: string,
  contact: ReportFault,
  isListed: (uri: string) => boolean,
): void {
  const action = dictAt(link, 'A');
  if (!action || nameAt(action, 'S') !== 'URI') return;
  const uri = textAt(action, 'URI');
  if (!isListed(uri))
    contact(`Unexpected link to “${uri}” ${at}, expected a contact that is listed`);
}

function fieldRefs({ catalog }: PDFDocument): Set<PDFRef> {
  const form = dictAt(catalog, 'AcroForm');
  return new Set((form ? listAt(form, 'Fields') : []).filter((ref) => ref instanceof PDFRef));
}
